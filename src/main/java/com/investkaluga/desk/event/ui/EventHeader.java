package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDelegate;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside an event's name: kind and state as chips, then day, place, participants and who led. */
final class EventHeader {

    private EventHeader() {}

    static void describe(EventData data, LocalDate today, PageHeader header) {
        if (data.countries().size() == 1) {
            header.lead(new Flag(data.countries().getFirst()));
        }
        var details = new ArrayList<Component>();
        details.add(chip("event.kind." + data.kind(), Chip.Tone.OUTLINE));
        var when = When.of(data.startsOn(), data.endsOn(), today);
        if (when != When.PAST) {
            var isSure = when == When.UPCOMING || when == When.NOW;
            details.add(chip("event.when." + when, isSure ? Chip.Tone.ACCENT : Chip.Tone.OUTLINE));
        }
        details.add(Ui.span(about(data, header)));
        header.details(details.toArray(Component[]::new));
    }

    private static String about(EventData data, Component reader) {
        var participants = EventWords.participants(data, reader);
        return Stream.of(
                        Ui.either(data.place(), data.placeRu()),
                        EventWords.days(data.startsOn(), data.endsOn(), reader),
                        participants.equals(Formats.UNKNOWN)
                                ? ""
                                : Ui.text("event.participants.words", Map.of("value", participants)),
                        EventWords.head(data).map(EventHeader::ledBy).orElse(""))
                .filter(Predicate.not(String::isBlank).and(text -> !text.equals(Formats.UNKNOWN)))
                .collect(Collectors.joining(" · "));
    }

    private static String ledBy(EventDelegate head) {
        var person = Stream.of(Ui.either(head.name(), head.nameRu()), Ui.either(head.post(), head.postRu()))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(", "));
        return Ui.text("event.ledBy.words", Map.of("name", person));
    }

    private static Chip chip(String key, Chip.Tone tone) {
        return new Chip(Ui.text(key), tone);
    }
}
