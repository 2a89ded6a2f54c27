package com.investkaluga.desk.site;

import com.investkaluga.desk.support.OnH2;

@OnH2
class SitesOnH2Test extends SiteRules {}
