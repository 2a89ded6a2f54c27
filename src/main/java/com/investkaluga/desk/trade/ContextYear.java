package com.investkaluga.desk.trade;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A country's trade of a year by its own statistics, or another Russian region's; never part of the region's figures.
 *
 * @param months how many of the year's months are known, 12 for a whole year
 * @param exports US dollars, seen from the country; null where none are known
 * @param imports likewise
 */
public record ContextYear(
        int year,
        int months,
        @Nullable BigDecimal exports,
        @Nullable BigDecimal imports) {

    private static final int WHOLE = 12;

    public boolean isComplete() {
        return months == WHOLE;
    }

    /** Exports and imports together, null where one of them is not known. */
    public @Nullable BigDecimal turnover() {
        return exports == null || imports == null ? null : exports.add(imports);
    }
}
