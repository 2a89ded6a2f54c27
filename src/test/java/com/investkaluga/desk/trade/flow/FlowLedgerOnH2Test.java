package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.support.OnH2;

@OnH2
class FlowLedgerOnH2Test extends FlowLedgerRules {}
