package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A partner's part of the whole, {@code v(p, t, d) / v(all, t, d)}. */
public final class Shares {

    private Shares() {}

    /**
     * A share of what a value must be measured against.
     *
     * @param measure the share as a ratio, or why there is none
     * @param total the whole it is a share of, null where there is no share of our own
     */
    public record Share(Measure measure, @Nullable TradeValue total) {}

    /**
     * The share of the first total that speaks of the same months and is of a kind that meets the value's: the published total
     * before the sum of flows. Where no total serves: what a source states, else the reason.
     *
     * @param period the period whose share is asked for
     * @param value the partner's value, null where not known
     * @param publishedTotal the total that a source gives, null where none does
     * @param flowTotal the sum of all partners' flows, null where there are none
     * @param stated the share that a source states, null where none does
     */
    public static Share of(
            Period period,
            @Nullable TradeValue value,
            @Nullable TradeValue publishedTotal,
            @Nullable TradeValue flowTotal,
            @Nullable StatedPercent stated) {
        var total = value == null ? null : totalFor(value, publishedTotal, flowTotal);
        if (value != null && total != null && total.usd().signum() > 0) {
            return new Share(new Computed(Ratios.divide(value.usd(), total.usd())), total);
        }
        return new Share(stated == null ? reason(period, value, total, flowTotal) : Measure.stated(stated), null);
    }

    /** By how many percentage points a share changed; null where one of the two is not known. */
    public static @Nullable BigDecimal changeInPoints(Measure share, Measure before) {
        if (share instanceof Computed(var now) && before instanceof Computed(var then)) {
            return now.subtract(then).movePointRight(2);
        }
        return null;
    }

    private static @Nullable TradeValue totalFor(
            TradeValue value, @Nullable TradeValue publishedTotal, @Nullable TradeValue flowTotal) {
        if (publishedTotal != null && publishedTotal.meets(value)) {
            return publishedTotal;
        }
        return flowTotal != null && flowTotal.meets(value) ? flowTotal : null;
    }

    private static Missing reason(
            Period period, @Nullable TradeValue value, @Nullable TradeValue total, @Nullable TradeValue flowTotal) {
        if (value == null) {
            return Missing.because(Reason.VALUE_NOT_KNOWN, period);
        }
        if (total != null) {
            return Missing.because(Reason.TOTAL_NOT_POSITIVE, period);
        }
        var onlySample = flowTotal != null && !flowTotal.basis().meets(value.basis());
        return Missing.because(onlySample ? Reason.ONLY_SAMPLE : Reason.TOTAL_NOT_PUBLISHED, period);
    }
}
