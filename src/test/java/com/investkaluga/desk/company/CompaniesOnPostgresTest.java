package com.investkaluga.desk.company;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class CompaniesOnPostgresTest extends CompanyRules {}
