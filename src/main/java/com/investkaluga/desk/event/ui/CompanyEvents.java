package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.event.EventFilter;
import com.investkaluga.desk.event.EventService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.data.domain.PageRequest;

/** On a company's page: the events that name it, in their own name, their programme or among their people. */
@org.springframework.stereotype.Component
class CompanyEvents implements RecordSection {

    private static final int SHOWN = 12;

    private final EventService events;
    private final CompanyService companies;

    CompanyEvents(EventService events, CompanyService companies) {
        this.events = events;
        this.companies = companies;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COMPANY;
    }

    @Override
    public String id() {
        return RecordKind.EVENT.path();
    }

    @Override
    public String titleKey() {
        return "event.list.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public long count(RecordRef record) {
        return events.count(EventFilter.all().withText(name(record)));
    }

    @Override
    public Component create(RecordRef record) {
        var name = name(record);
        var found = events.list(EventFilter.all().withText(name), PageRequest.of(0, SHOWN));
        if (found.isEmpty()) {
            return new EmptyState(Ui.text("event.none.company"), Ui.link("events", Ui.text("event.all")));
        }
        var list = Ui.div("desk-rows");
        found.forEach(row -> list.add(EventSections.line(row)));
        return new Div(list, Ui.link(Query.empty().with("q", name).at("events"), Ui.text("event.all.here")));
    }

    private String name(RecordRef record) {
        return companies.get(record.number()).data().name();
    }
}
