package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.ui.NavCount;
import com.investkaluga.desk.company.CompanyService;
import org.springframework.stereotype.Component;

/** The number of companies beside their entry in the navigation. */
@Component
class CompanyCount implements NavCount {

    private final CompanyService companies;

    CompanyCount(CompanyService companies) {
        this.companies = companies;
    }

    @Override
    public String path() {
        return "companies";
    }

    @Override
    public long count() {
        return companies.countAll();
    }
}
