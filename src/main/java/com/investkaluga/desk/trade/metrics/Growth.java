package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Growth on the same period of the year before, {@code v(t) / v(t - 1 year) - 1}: only like with like. */
public final class Growth {

    private Growth() {}

    /**
     * Computed where value and base are the same complete months of two following years, of kinds that meet, and the base is
     * positive; else what a source states; else the reason.
     *
     * @param period the period whose growth is asked for
     * @param value its value, null where not known
     * @param base the value of the year before, null where not known
     * @param stated the growth that a source states for the period, null where none does
     */
    public static Measure of(
            Period period, @Nullable TradeValue value, @Nullable TradeValue base, @Nullable StatedPercent stated) {
        var obstacle = obstacle(period, value, base);
        if (obstacle.isPresent()) {
            return stated == null ? obstacle.get() : Measure.stated(stated);
        }
        return ratio(value, base);
    }

    /** Growth of two values of which no source says more. */
    public static Measure of(Period period, @Nullable TradeValue value, @Nullable TradeValue base) {
        return of(period, value, base, null);
    }

    /**
     * Change from any period to any other of as many months, {@code v(now) / v(base) - 1}: 2023 on 2019, the second quarter on the
     * first. Other months of the year are the reader's to judge, unlike lengths are never turned into growth.
     *
     * @param period what {@code value} is of
     * @param basePeriod what {@code base} is of
     */
    public static Measure between(
            Period period, @Nullable TradeValue value, Period basePeriod, @Nullable TradeValue base) {
        if (period.monthCount() != basePeriod.monthCount()) {
            return Missing.because(Reason.PERIODS_DIFFER, basePeriod);
        }
        if (value == null || base == null) {
            return value == null
                    ? Missing.because(Reason.VALUE_NOT_KNOWN, period)
                    : Missing.because(Reason.BASE_NOT_KNOWN, basePeriod);
        }
        var obstacle = obstacleOfKnown(value, base);
        return obstacle.isPresent() ? obstacle.get() : ratio(value, base);
    }

    private static Measure ratio(TradeValue value, TradeValue base) {
        return new Computed(Ratios.divide(value.usd(), base.usd()).subtract(BigDecimal.ONE));
    }

    private static Optional<Missing> obstacle(Period period, @Nullable TradeValue value, @Nullable TradeValue base) {
        if (value == null) {
            return because(Reason.VALUE_NOT_KNOWN, period);
        }
        if (!value.period().equals(period)) {
            return because(Reason.PERIODS_DIFFER, value.period());
        }
        if (base == null) {
            return because(Reason.BASE_NOT_KNOWN, period.yearBefore());
        }
        if (!base.period().equals(period.yearBefore())) {
            return because(Reason.PERIODS_DIFFER, base.period());
        }
        return obstacleOfKnown(value, base);
    }

    private static Optional<Missing> obstacleOfKnown(TradeValue value, TradeValue base) {
        if (!value.basis().meets(base.basis())) {
            return because(Reason.ONLY_SAMPLE, base.period());
        }
        if (!value.isComplete()) {
            return Optional.of(new Missing(Reason.VALUE_INCOMPLETE, value.period(), value.missingMonths()));
        }
        if (!base.isComplete()) {
            return Optional.of(new Missing(Reason.BASE_INCOMPLETE, base.period(), base.missingMonths()));
        }
        if (base.usd().signum() <= 0) {
            return because(Reason.BASE_NOT_POSITIVE, base.period());
        }
        return Optional.empty();
    }

    private static Optional<Missing> because(Reason reason, Period period) {
        return Optional.of(Missing.because(reason, period));
    }
}
