package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.vaadin.flow.component.Component;

/** On every record's own page: who says what about it. */
record FactSection(RecordKind kind, RecordDetails<?> shown) implements RecordSection {

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
        return shown.facts().size();
    }

    @Override
    public Component create(RecordRef record) {
        return new FactList(shown.facts(), kind.key());
    }
}
