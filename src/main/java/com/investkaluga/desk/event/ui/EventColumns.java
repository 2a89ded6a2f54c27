package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ExportNotes;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventRow;
import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list of events shows about each. */
final class EventColumns {

    private final Component reader;
    private final Formats formats;

    private EventColumns(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    static RecordGrid<EventRow> grid(Component reader, UserPreferences preferences) {
        return new EventColumns(reader).grid(preferences);
    }

    private RecordGrid<EventRow> grid(UserPreferences preferences) {
        return new RecordGrid<EventRow>(
                        "events", "event.count", preferences, EventRow::id, row -> EventWords.path(row.id()))
                .column(
                        "name",
                        text("name"),
                        CellRenderers.<EventRow>named(
                                EventWords::name, EventWords::place, row -> EventWords.path(row.id())),
                        EventWords::name,
                        Ui.nameOrder())
                .text("kind", text("kind"), row -> EventWords.kind(row.kind(), reader), "kind")
                .date(
                        "date",
                        text("date"),
                        row -> EventWords.days(row.startsOn(), row.endsOn(), reader),
                        EventRow::startsOn,
                        "datedOn")
                .calledInFile("date", text("startsOn"))
                .inFileBehind("date", text("endsOn"), EventRow::endsOn)
                .column(
                        "countries",
                        text("countries"),
                        CellRenderers.<EventRow>flags(EventRow::countries, formats::country),
                        row -> row.countries().stream().map(formats::country).collect(Collectors.joining(", ")),
                        null)
                .text("ledBy", text("ledBy"), EventWords::ledBy, null)
                .number(
                        "participants",
                        text("participants"),
                        row -> row.actualParticipants() == null ? row.expectedParticipants() : row.actualParticipants(),
                        row -> EventWords.participants(row, reader),
                        "actualParticipants")
                .exactness(
                        "participants",
                        row -> row.actualParticipants() == null
                                ? row.expectedParticipantsExactness()
                                : row.actualParticipantsExactness())
                .inFileBehind("participants", text("participants.basis"), this::cameOrExpected)
                .number(
                        "sessions",
                        text("sessions.short"),
                        EventRow::sessions,
                        row -> formats.count(row.sessions()),
                        null)
                .text("place", text("place"), EventWords::place, Ui.isRussian() ? "placeRu" : "place")
                .width("name", "280px")
                .hide("place")
                .notes(ExportNotes::ofRecords)
                .complete("events", text("none"));
    }

    /** Whether the number in the file counts those who came or those who were expected. */
    private @Nullable String cameOrExpected(EventRow row) {
        if (row.actualParticipants() != null) {
            return text("participants.basis.came");
        }
        return row.expectedParticipants() == null ? null : text("participants.basis.expected");
    }

    private String text(String property) {
        return reader.getTranslation("event." + property);
    }
}
