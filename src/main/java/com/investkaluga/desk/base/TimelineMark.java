package com.investkaluga.desk.base;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened once and explains a line over time: a forum, the opening of a plant.
 *
 * @param record what to read more in
 * @param when as exactly as it is known: the month, or the year
 * @param day null where only the period is known
 * @param textKey key of the words around the name in the bundles ({@code {name}}), null where the name says it all
 */
public record TimelineMark(
        RecordRef record,
        Period when,
        @Nullable LocalDate day,
        @Nullable String textKey,
        String name,
        @Nullable String nameRu) {

    public static TimelineMark on(LocalDate day, RecordRef record, String name, @Nullable String nameRu) {
        return new TimelineMark(record, Period.ofMonth(YearMonth.from(day)), day, null, name, nameRu);
    }

    /** Something of which only the year is known. */
    public static TimelineMark in(int year, RecordRef record, String textKey, String name, @Nullable String nameRu) {
        return new TimelineMark(record, Period.ofYear(year), null, textKey, name, nameRu);
    }
}
