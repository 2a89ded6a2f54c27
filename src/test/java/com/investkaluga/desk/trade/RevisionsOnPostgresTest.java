package com.investkaluga.desk.trade;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class RevisionsOnPostgresTest extends RevisionRules {}
