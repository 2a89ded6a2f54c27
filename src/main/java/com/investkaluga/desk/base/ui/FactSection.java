package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.SourceFact;
import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * On every record's own page: who says what about it.
 *
 * @param use lets another source stand for its property; null for readers who may not
 */
record FactSection(
        RecordKind kind,
        RecordDetails<? extends Record> shown,
        @Nullable Consumer<SourceFact> use) implements RecordSection {

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
        return new FactList(shown.facts(), kind.key(), fact -> isChoice(fact), use);
    }

    /** Whether it is beyond doubt what the record would carry then. */
    private boolean isChoice(SourceFact fact) {
        return fact.stated(shown.data()).isPresent();
    }
}
