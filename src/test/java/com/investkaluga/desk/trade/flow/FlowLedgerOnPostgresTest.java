package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class FlowLedgerOnPostgresTest extends FlowLedgerRules {}
