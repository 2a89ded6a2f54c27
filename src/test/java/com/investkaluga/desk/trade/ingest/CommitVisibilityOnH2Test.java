package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.support.OnH2;

@OnH2
class CommitVisibilityOnH2Test extends CommitVisibilityRules {}
