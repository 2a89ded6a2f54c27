package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordService;
import com.vaadin.flow.component.Component;

/** On the page of a numbered record: who says what about it. */
public record FactSection(RecordKind kind, RecordService<?, ?> records) implements RecordSection {

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
        return records.get(record.number()).facts().size();
    }

    @Override
    public Component create(RecordRef record) {
        return new FactList(records.get(record.number()).facts(), kind.key());
    }
}
