package com.investkaluga.desk.partner;

import com.investkaluga.desk.support.OnH2;

@OnH2
class PartnerRepositoryH2Test extends PartnerRepositoryRules {}
