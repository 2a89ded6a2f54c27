package com.investkaluga.desk.trade.warning;

import com.investkaluga.desk.support.OnH2;

@OnH2
class WarningsOnH2Test extends WarningRules {}
