package com.investkaluga.desk.base;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the sources say about the reference records, from {@code facts.csv}; read once, when the first loader asks. */
@Component
public class ReferenceFacts {

    private record Key(RecordKind kind, String code) {}

    private Map<Key, List<SourceFact>> facts = Map.of();

    /** The statements about this record, in the file's order; {@code code} is the record's code or ISO 3166 code. */
    public synchronized List<SourceFact> of(RecordKind kind, String code) {
        if (facts.isEmpty()) {
            facts = ReferenceData.read("facts.csv").stream()
                    .collect(Collectors.groupingBy(
                            row -> new Key(row.constant("record_kind", RecordKind.class), row.text("record_code")),
                            Collectors.mapping(ReferenceFacts::fact, Collectors.toList())));
        }
        return facts.getOrDefault(new Key(kind, code), List.of());
    }

    private static SourceFact fact(ReferenceData.Row row) {
        return new SourceFact(
                row.text("field"),
                row.textOrNull("value"),
                row.textOrNull("value_ru"),
                row.constantOrNull("exactness", Exactness.class),
                row.text("source_title"),
                row.textOrNull("source_url"),
                row.dateOrNull("stated_on"),
                row.flag("in_use"),
                row.textOrNull("note"),
                row.textOrNull("note_ru"));
    }
}
