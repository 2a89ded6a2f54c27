package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.FactList;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.event.EventService;
import com.vaadin.flow.component.Component;

/** On an event's page: who says what about it. */
@org.springframework.stereotype.Component
class EventSources implements RecordSection {

    private final EventService events;

    EventSources(EventService events) {
        this.events = events;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EVENT;
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
        return events.get(record.number()).facts().size();
    }

    @Override
    public Component create(RecordRef record) {
        return new FactList(events.get(record.number()).facts(), "event");
    }
}
