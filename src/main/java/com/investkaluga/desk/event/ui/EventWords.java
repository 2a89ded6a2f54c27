package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.DelegateRole;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDelegate;
import com.investkaluga.desk.event.EventKind;
import com.investkaluga.desk.event.EventRow;
import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How events are put into words, in one place for list, page and sections. */
final class EventWords {

    private EventWords() {}

    static String path(long id) {
        return "events/" + id;
    }

    static String name(EventRow row) {
        return Ui.either(row.name(), row.nameRu());
    }

    static String name(EventData data) {
        return Ui.either(data.name(), data.nameRu());
    }

    static String place(EventRow row) {
        return Ui.either(row.place(), row.placeRu());
    }

    static String ledBy(EventRow row) {
        return Ui.either(row.ledBy(), row.ledByRu());
    }

    static String kind(EventKind kind, Component reader) {
        return reader.getTranslation("event.kind." + kind);
    }

    static Optional<EventDelegate> head(EventData data) {
        return data.delegates().stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .findFirst();
    }

    /** '11 October 2014', '28–29 May 2015', 'until 10 June 2018', 'April 2013', or '—'. */
    static String days(@Nullable PartialDate startsOn, @Nullable PartialDate endsOn, Component reader) {
        var days = Ui.formats(reader).run(startsOn, endsOn);
        return startsOn == null && endsOn != null
                ? reader.getTranslation("event.date.until", Map.of("day", days))
                : days;
    }

    /** 'over 400', 'about 300 expected', or '—' where nobody says. */
    static String participants(EventRow row, Component reader) {
        return row.actualParticipants() == null
                ? expected(row.expectedParticipants(), row.expectedParticipantsExactness(), reader)
                : count(row.actualParticipants(), row.actualParticipantsExactness(), reader);
    }

    static String participants(EventData data, Component reader) {
        return data.actualParticipants() == null
                ? expected(data.expectedParticipants(), data.expectedParticipantsExactness(), reader)
                : count(data.actualParticipants(), data.actualParticipantsExactness(), reader);
    }

    private static String expected(@Nullable Integer number, @Nullable Exactness exactness, Component reader) {
        return number == null
                ? Formats.UNKNOWN
                : reader.getTranslation(
                        "event.participants.expected", Map.of("value", count(number, exactness, reader)));
    }

    private static String count(int number, @Nullable Exactness exactness, Component reader) {
        return StatedFigures.withExactness(exactness, Ui.formats(reader).count(number), reader);
    }
}
