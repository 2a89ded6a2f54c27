package com.investkaluga.desk.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
 * @param carried what the record carried while this statement was in use, null for one that never went out of use
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
        @Nullable String noteRu,
        @Nullable String carried) {

    /** A statement as it comes in. */
    public SourceFact(
            String field,
            @Nullable String value,
            @Nullable String valueRu,
            @Nullable Exactness exactness,
            String sourceTitle,
            @Nullable String sourceUrl,
            @Nullable LocalDate statedOn,
            boolean inUse,
            @Nullable String note,
            @Nullable String noteRu) {
        this(field, value, valueRu, exactness, sourceTitle, sourceUrl, statedOn, inUse, note, noteRu, null);
    }

    /**
     * The same statement after the record's data went from {@code before} to {@code after}: where its property has another value
     * now, a competing one, for its source never stated that value; in use again where the value is the one it stood for. An
     * amount in another currency is another value, and so is one that is said to be more or less exact.
     */
    public SourceFact after(Record before, Record after) {
        if (isSame(before, after, field, field + "Currency", exactnessOf(field))) {
            return this;
        }
        if (inUse) {
            return outOfUse(before);
        }
        return stoodFor(after) && (!saysExactness(after) || isExactness(after, exactness)) ? used() : this;
    }

    /**
     * The record's data with how exact this source said that the number is, where it is set back to what the source stood for and
     * the user leaves open how exact it is; else as it is.
     */
    public <D extends Record> D backWith(Record before, D after) {
        var isBack = stoodFor(after) && !isSame(before, after, field, field + "Currency");
        return isBack && saysExactness(after) && isExactness(after, null)
                ? RecordProperties.with(after, Collections.singletonMap(exactnessOf(field), exactness))
                : after;
    }

    /** The same out of use, with what the record carried while it was in use; the same as it is where it was not. */
    public SourceFact outOfUse(Record before) {
        return inUse ? with(false, StatedValue.written(before, field)) : this;
    }

    /** The same in use. */
    public SourceFact used() {
        return with(true, carried);
    }

    /**
     * The record's data with the value of this statement in place of another, as exact as its source is; empty where it states none
     * that could be read beyond doubt.
     */
    public <D extends Record> Optional<D> stated(D data) {
        var values = carried != null
                ? StatedValue.read(carried, field, data.getClass())
                : Optional.ofNullable(value).flatMap(text -> StatedValue.parse(text, field, data.getClass()));
        return values.map(stated -> RecordProperties.with(data, stated))
                .map(stated -> saysExactness(data)
                        ? RecordProperties.with(stated, Collections.singletonMap(exactnessOf(field), exactness))
                        : stated);
    }

    private SourceFact with(boolean isInUse, @Nullable String stoodFor) {
        return new SourceFact(
                field, value, valueRu, exactness, sourceTitle, sourceUrl, statedOn, isInUse, note, noteRu, stoodFor);
    }

    /** How exact the source is that these statements use for the field; null where none is in use or it does not say. */
    public static @Nullable Exactness exactness(List<SourceFact> facts, String field) {
        return facts.stream()
                .filter(fact -> fact.inUse() && fact.field().equals(field))
                .findFirst()
                .map(SourceFact::exactness)
                .orElse(null);
    }

    /** The property that says how exact another one is. */
    public static String exactnessOf(String property) {
        return property + "Exactness";
    }

    /** Whether this states a part of the property's value by itself, as {@code budgetPart} does; it competes with nothing. */
    public boolean isPartOf(String property) {
        return field.equals(property + "Part");
    }

    private boolean stoodFor(Record data) {
        return !inUse && carried != null && StatedValue.stands(carried, field, data);
    }

    private boolean saysExactness(Record data) {
        return RecordProperties.type(data.getClass(), exactnessOf(field)).isPresent();
    }

    private boolean isExactness(Record data, @Nullable Exactness expected) {
        return RecordProperties.of(data).get(exactnessOf(field)) == expected;
    }

    private static boolean isSame(Record before, Record after, String... properties) {
        var was = RecordProperties.of(before);
        var is = RecordProperties.of(after);
        return Stream.of(properties).allMatch(property -> RecordProperties.same(was.get(property), is.get(property)));
    }
}
