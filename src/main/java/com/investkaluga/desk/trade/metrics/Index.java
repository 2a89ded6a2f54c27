package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;

/** A series on a common footing: {@code 100 * v(t) / v(base)}, where the user chooses the base. */
public final class Index {

    private static final int BASE_LEVEL_DIGITS = 2;

    private Index() {}

    /** 100 where the value equals the base; none where their kinds do not meet, one is incomplete or the base is not positive. */
    public static Measure of(TradeValue value, TradeValue base) {
        if (!value.basis().meets(base.basis())) {
            return Missing.because(Reason.ONLY_SAMPLE, base.period());
        }
        if (value.period().monthCount() != base.period().monthCount()) {
            return Missing.because(Reason.PERIODS_DIFFER, base.period());
        }
        if (!base.isComplete()) {
            return new Missing(Reason.BASE_INCOMPLETE, base.period(), base.missingMonths());
        }
        if (!value.isComplete()) {
            return new Missing(Reason.VALUE_INCOMPLETE, value.period(), value.missingMonths());
        }
        if (base.usd().signum() <= 0) {
            return Missing.because(Reason.BASE_NOT_POSITIVE, base.period());
        }
        return new Computed(Ratios.divide(value.usd().movePointRight(BASE_LEVEL_DIGITS), base.usd()));
    }
}
