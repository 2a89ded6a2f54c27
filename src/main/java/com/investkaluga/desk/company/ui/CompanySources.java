package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.FactList;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.company.CompanyService;
import com.vaadin.flow.component.Component;

/** On a company's page: who says what about it. */
@org.springframework.stereotype.Component
class CompanySources implements RecordSection {

    private final CompanyService companies;

    CompanySources(CompanyService companies) {
        this.companies = companies;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COMPANY;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String titleKey() {
        return "base.facts.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public long count(RecordRef record) {
        return companies.get(record.number()).facts().size();
    }

    @Override
    public Component create(RecordRef record) {
        return new FactList(companies.get(record.number()).facts(), "company");
    }
}
