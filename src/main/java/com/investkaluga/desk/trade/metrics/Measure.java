package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a formula: a number of our own, a number that a source states, or the reason why there is none. Growth, shares
 * and the cover ratio are ratios (0.32 for 32 %), a balance is US dollars. Numbers keep full precision; they are rounded once, for display,
 * by {@link com.investkaluga.desk.base.Formats}.
 */
public sealed interface Measure {

    /** Follows from values that are known. */
    record Computed(BigDecimal value) implements Measure {}

    /** Said by a source, where nothing of our own can be computed. */
    record Stated(BigDecimal value, Exactness exactness) implements Measure {}

    /**
     * There is no number, and never a zero in its place.
     *
     * @param reason why
     * @param period the period that the reason is about, null where it is about none
     * @param months the months without flows, where that is the reason
     */
    record Missing(Reason reason, @Nullable Period period, List<YearMonth> months) implements Measure {

        public Missing {
            months = List.copyOf(months);
        }

        /** A reason about a period without months of its own. */
        public static Missing because(Reason reason, @Nullable Period period) {
            return new Missing(reason, period, List.of());
        }
    }

    /** Why a formula gives no number. */
    enum Reason {
        /** The source does not say of which period it speaks. */
        PERIOD_NOT_KNOWN,
        /** The value itself is not known. */
        VALUE_NOT_KNOWN,
        /** The same period of the year before is not known. */
        BASE_NOT_KNOWN,
        /** The two periods are not the same months of two following years. */
        PERIODS_DIFFER,
        /** Months of the value's own period are missing. */
        VALUE_INCOMPLETE,
        /** Months of the base are missing. */
        BASE_INCOMPLETE,
        /** The base is zero or less. */
        BASE_NOT_POSITIVE,
        /** Only a sample could serve as base or total of a value that is none. */
        ONLY_SAMPLE,
        /** No source gives the total and no flows add up to it. */
        TOTAL_NOT_PUBLISHED,
        /** The total is zero or less. */
        TOTAL_NOT_POSITIVE,
        /** Exports or imports are not known on their own. */
        DIRECTION_NOT_KNOWN
    }

    /** The number, computed or stated; empty where there is none. */
    default Optional<BigDecimal> number() {
        return switch (this) {
            case Computed computed -> Optional.of(computed.value());
            case Stated stated -> Optional.of(stated.value());
            case Missing missing -> Optional.empty();
        };
    }

    /** What a source states as a measure of its own. */
    static Measure stated(StatedPercent stated) {
        return new Stated(stated.ratio(), stated.exactness());
    }
}
