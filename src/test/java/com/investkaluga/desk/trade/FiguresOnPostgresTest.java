package com.investkaluga.desk.trade;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class FiguresOnPostgresTest extends FigureRules {}
