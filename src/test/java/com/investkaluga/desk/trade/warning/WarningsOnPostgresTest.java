package com.investkaluga.desk.trade.warning;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class WarningsOnPostgresTest extends WarningRules {}
