package com.investkaluga.desk.site;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class SitesOnPostgresTest extends SiteRules {}
