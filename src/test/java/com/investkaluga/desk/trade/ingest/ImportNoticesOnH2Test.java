package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.support.OnH2;

@OnH2
class ImportNoticesOnH2Test extends ImportNoticeRules {}
