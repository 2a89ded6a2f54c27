package com.investkaluga.desk.company;

import com.investkaluga.desk.support.OnH2;

@OnH2
class CompaniesOnH2Test extends CompanyRules {}
