package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventFilter;
import com.investkaluga.desk.event.EventRow;
import com.investkaluga.desk.event.EventService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;

/** On a country's page: the events with it, the latest first. */
@org.springframework.stereotype.Component
class PartnerEvents implements RecordSection {

    private static final int SHOWN = 12;

    private final EventService events;

    PartnerEvents(EventService events) {
        this.events = events;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public String id() {
        return "events";
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
        return events.count(EventFilter.all().withCountry(record.id()));
    }

    @Override
    public Component create(RecordRef record) {
        var rows = events.list(EventFilter.all().withCountry(record.id()), PageRequest.of(0, SHOWN));
        if (rows.isEmpty()) {
            return new EmptyState(Ui.text("event.none.here"), Ui.link("events", Ui.text("event.all")));
        }
        var list = Ui.div("desk-rows");
        rows.forEach(row -> list.add(line(row)));
        return new Div(list, Ui.link("events?country=" + record.id(), Ui.text("event.all.here")));
    }

    private static Component line(EventRow row) {
        var line = Ui.div("desk-row");
        var about = Stream.of(EventWords.kind(row.kind(), line), EventWords.place(row), EventWords.ledBy(row))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" · "));
        var end = Ui.div("desk-row-end", Ui.span(EventWords.days(row.startsOn(), row.endsOn(), line)));
        if (row.actualParticipants() != null || row.expectedParticipants() != null) {
            end.add(Ui.span(EventWords.participants(row, line)));
        }
        line.add(
                Ui.div("desk-row-words", Ui.link(EventWords.path(row.id()), EventWords.name(row)), Ui.secondary(about)),
                end);
        return line;
    }
}
