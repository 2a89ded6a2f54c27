package com.investkaluga.desk.partner;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class PartnerRepositoryPostgresTest extends PartnerRepositoryRules {}
