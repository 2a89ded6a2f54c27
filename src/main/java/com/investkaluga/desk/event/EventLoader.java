package com.investkaluga.desk.event;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.base.ReferenceFacts;
import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.base.SourceFact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads {@code events.csv} with {@code sessions.csv}, {@code delegates.csv} and what the sources say. */
@Component
class EventLoader implements ReferenceLoader {

    private final EventRepository events;
    private final ReferenceFacts facts;

    EventLoader(EventRepository events, ReferenceFacts facts) {
        this.events = events;
        this.facts = facts;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        if (events.count() > 0) {
            return;
        }
        var rows = ReferenceData.read("events.csv");
        var codes = rows.stream().map(row -> row.text("code")).collect(Collectors.toSet());
        var sessions = byEvent("sessions.csv", codes);
        var delegates = byEvent("delegates.csv", codes);
        rows.forEach(row -> load(row, sessions, delegates));
    }

    private void load(
            ReferenceData.Row row,
            Map<String, List<ReferenceData.Row>> sessions,
            Map<String, List<ReferenceData.Row>> delegates) {
        var code = row.text("code");
        var event = new Event(code);
        var said = facts.of(RecordKind.EVENT, code);
        event.write(data(
                row,
                said,
                sessions.getOrDefault(code, List.of()).stream()
                        .map(EventLoader::session)
                        .toList(),
                delegates.getOrDefault(code, List.of()).stream()
                        .map(EventLoader::delegate)
                        .toList()));
        event.addFacts(said);
        events.save(event);
    }

    private static Map<String, List<ReferenceData.Row>> byEvent(String file, Set<String> codes) {
        var rows = ReferenceData.read(file);
        for (var row : rows) {
            if (!codes.contains(row.text("event_code"))) {
                throw row.problem("event_code", row.text("event_code"), "is no event");
            }
        }
        return rows.stream().collect(Collectors.groupingBy(row -> row.text("event_code")));
    }

    private static EventData data(
            ReferenceData.Row row, List<SourceFact> said, List<EventSession> sessions, List<EventDelegate> delegates) {
        return new EventData(
                row.text("name"),
                row.textOrNull("name_ru"),
                row.constant("kind", EventKind.class),
                row.partialDateOrNull("starts_on"),
                row.partialDateOrNull("ends_on"),
                row.textOrNull("place"),
                row.textOrNull("place_ru"),
                row.textOrNull("organisers"),
                row.textOrNull("organisers_ru"),
                row.integerOrNull("expected_participants"),
                SourceFact.exactness(said, "expectedParticipants"),
                row.integerOrNull("actual_participants"),
                SourceFact.exactness(said, "actualParticipants"),
                row.textOrNull("note"),
                row.textOrNull("note_ru"),
                null,
                countries(row.textOrNull("countries")),
                sessions,
                delegates);
    }

    private static List<String> countries(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split("\\s+"));
    }

    private static EventSession session(ReferenceData.Row row) {
        return new EventSession(
                row.constant("kind", SessionKind.class),
                row.text("title"),
                row.textOrNull("title_ru"),
                row.dateOrNull("starts_at"),
                null,
                row.textOrNull("moderator"),
                row.textOrNull("our_speakers"),
                row.textOrNull("our_speakers_ru"));
    }

    private static EventDelegate delegate(ReferenceData.Row row) {
        return new EventDelegate(
                row.text("name"),
                row.textOrNull("name_ru"),
                row.textOrNull("post"),
                row.textOrNull("post_ru"),
                row.constant("role", DelegateRole.class));
    }
}
