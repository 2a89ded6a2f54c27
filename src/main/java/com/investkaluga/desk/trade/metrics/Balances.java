package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import org.jspecify.annotations.Nullable;

/** Exports against imports, seen from the region. */
public final class Balances {

    private Balances() {}

    /** {@code exports - imports} in US dollars; needs both. */
    public static Measure balance(Period period, @Nullable TradeValue exports, @Nullable TradeValue imports) {
        if (exports == null || imports == null || !exports.meets(imports)) {
            return Missing.because(Reason.DIRECTION_NOT_KNOWN, period);
        }
        return new Computed(exports.usd().subtract(imports.usd()));
    }

    /** {@code exports / imports} as a ratio; needs both and some imports. */
    public static Measure coverRatio(Period period, @Nullable TradeValue exports, @Nullable TradeValue imports) {
        if (exports == null || imports == null || !exports.meets(imports)) {
            return Missing.because(Reason.DIRECTION_NOT_KNOWN, period);
        }
        if (imports.usd().signum() <= 0) {
            return Missing.because(Reason.BASE_NOT_POSITIVE, period);
        }
        return new Computed(Ratios.divide(exports.usd(), imports.usd()));
    }
}
