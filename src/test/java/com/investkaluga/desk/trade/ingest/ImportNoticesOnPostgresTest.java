package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class ImportNoticesOnPostgresTest extends ImportNoticeRules {}
