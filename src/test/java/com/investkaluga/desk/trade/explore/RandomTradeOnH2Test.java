package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.support.OnH2;

@OnH2
class RandomTradeOnH2Test extends RandomTradeRules {}
