package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class RandomTradeOnPostgresTest extends RandomTradeRules {}
