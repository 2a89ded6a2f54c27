package com.investkaluga.desk.trade;

import com.investkaluga.desk.support.OnH2;

@OnH2
class RevisionsOnH2Test extends RevisionRules {}
