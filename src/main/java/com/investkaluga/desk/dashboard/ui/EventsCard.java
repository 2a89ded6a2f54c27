package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventRow;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes next and what was last. */
final class EventsCard {

    private EventsCard() {}

    static Component create(RecordCards.Events events) {
        var card = new Card(Ui.text("dashboard.events"))
                .link("events", Ui.text("dashboard.events.all", Map.of("count", events.all())));
        var next = events.next().isEmpty() ? Ui.secondary(Ui.text("dashboard.events.nonext")) : rows(events.next());
        return card.content(
                Ui.div("desk-subtitle", Ui.span(Ui.text("dashboard.events.next"))),
                next,
                Ui.div("desk-subtitle", Ui.span(Ui.text("dashboard.events.last"))),
                rows(events.last()));
    }

    private static Component rows(List<EventRow> events) {
        var rows = Ui.div("desk-rows");
        events.forEach(event -> rows.add(row(event)));
        return rows;
    }

    private static Component row(EventRow event) {
        var led = Ui.either(event.ledBy(), event.ledByRu());
        var about = Stream.of(
                        Ui.either(event.place(), event.placeRu()),
                        led.isBlank() ? "" : Ui.text("dashboard.events.led", Map.of("name", led)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        var words = Ui.div(
                "desk-row-words",
                Ui.link("events/" + event.id(), Ui.either(event.name(), event.nameRu())),
                Ui.secondary(about));
        var end = Ui.div("desk-row-end");
        end.add(Ui.span(Ui.formats(end).date(event.startsOn() == null ? event.endsOn() : event.startsOn())));
        return Ui.div("desk-row", words, end);
    }
}
