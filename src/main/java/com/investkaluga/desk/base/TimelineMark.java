package com.investkaluga.desk.base;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened once and explains a line over time: a forum, the opening of a plant.
 *
 * @param record what to read more in
 * @param when as exactly as it is known
 * @param textKey key of the words around the name in the bundles ({@code {name}}), null where the name says it all
 */
public record TimelineMark(
        RecordRef record,
        PartialDate when,
        @Nullable String textKey,
        String name,
        @Nullable String nameRu) {

    /** The shortest period of a chart that it fell into for certain: the month, or a longer one where the month is not known. */
    public Period period() {
        return new Period(YearMonth.from(when.first()), YearMonth.from(when.last()));
    }
}
