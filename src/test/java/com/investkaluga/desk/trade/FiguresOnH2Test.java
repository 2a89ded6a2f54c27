package com.investkaluga.desk.trade;

import com.investkaluga.desk.support.OnH2;

@OnH2
class FiguresOnH2Test extends FigureRules {}
