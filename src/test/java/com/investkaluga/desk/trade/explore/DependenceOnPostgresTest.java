package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class DependenceOnPostgresTest extends DependenceRules {}
