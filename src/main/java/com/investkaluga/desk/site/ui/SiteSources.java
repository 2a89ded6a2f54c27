package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.FactList;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.site.SiteService;
import com.vaadin.flow.component.Component;

/** On a site's page: who says what about it. */
@org.springframework.stereotype.Component
class SiteSources implements RecordSection {

    private final SiteService sites;

    SiteSources(SiteService sites) {
        this.sites = sites;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SITE;
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
        return sites.get(record.number()).facts().size();
    }

    @Override
    public Component create(RecordRef record) {
        return new FactList(sites.get(record.number()).facts(), "site");
    }
}
