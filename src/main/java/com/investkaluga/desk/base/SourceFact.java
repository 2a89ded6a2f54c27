package com.investkaluga.desk.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one source about one field of a record. Competing statements of the same field stand side by side; the
 * one that the record carries is {@code inUse}.
 *
 * @param field the record's property in camelCase, or {@code record} for the record as a whole
 * @param value the statement as people say it, in English
 * @param valueRu the same in Russian
 * @param exactness how exact the source is, null where that makes no sense
 * @param sourceTitle short title of the source
 * @param sourceUrl its address, null where it has none
 * @param statedOn when the source said so, null where unknown
 * @param inUse whether the record carries this statement
 * @param note what a reader should know before trusting it
 * @param noteRu the same in Russian
 */
@Embeddable
public record SourceFact(
        String field,
        @Column(name = "stated_value") @Nullable String value,
        @Column(name = "stated_value_ru") @Nullable String valueRu,
        @Enumerated(EnumType.STRING) @Nullable Exactness exactness,
        String sourceTitle,
        @Nullable String sourceUrl,
        @Nullable LocalDate statedOn,
        boolean inUse,
        @Nullable String note,
        @Nullable String noteRu) {

    /**
     * The same statement after the record's data went from {@code before} to {@code after}: where its property has another value
     * now, a competing one, for its source never stated that value. An amount in another currency is another value.
     */
    public SourceFact after(Record before, Record after) {
        var was = RecordProperties.of(before);
        var is = RecordProperties.of(after);
        var stands = Stream.of(field, field + "Currency")
                .allMatch(property -> RecordProperties.same(was.get(property), is.get(property)));
        return stands ? this : competing();
    }

    private SourceFact competing() {
        return new SourceFact(field, value, valueRu, exactness, sourceTitle, sourceUrl, statedOn, false, note, noteRu);
    }
}
