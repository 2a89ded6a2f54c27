package com.investkaluga.desk.trade;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A percentage whose decimals, zeros too, are the ones that its source prints: they say how exact it is. */
final class PrintedPercent {

    private static final int MOST_DECIMALS = 3;

    private PrintedPercent() {}

    /** The same number with decimals that can be kept; what needs more of them stays as it is, for the rules to refuse. */
    static @Nullable BigDecimal of(@Nullable BigDecimal percent) {
        if (percent == null || (percent.scale() >= 0 && percent.scale() <= MOST_DECIMALS)) {
            return percent;
        }
        var needed = percent.stripTrailingZeros().scale();
        return needed > MOST_DECIMALS ? percent : percent.setScale(percent.scale() < 0 ? 0 : MOST_DECIMALS);
    }

    /** To be kept beside the number, for a database keeps all numbers of a column with the same decimals. */
    static @Nullable Integer decimals(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.scale();
    }

    /** The number as it was before it was kept. */
    static @Nullable BigDecimal read(@Nullable BigDecimal kept, @Nullable Integer decimals) {
        return kept == null || decimals == null ? kept : kept.setScale(decimals);
    }
}
