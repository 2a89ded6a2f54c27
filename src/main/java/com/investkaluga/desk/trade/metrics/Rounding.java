package com.investkaluga.desk.trade.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one rounding, done for display only: half up. */
public final class Rounding {

    private Rounding() {}

    /** A ratio as percent with one decimal: 29.5 for 0.29496. */
    public static BigDecimal percent(BigDecimal ratio) {
        return ratio.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    /** US dollars as millions with one decimal. */
    public static BigDecimal millions(BigDecimal usd) {
        return usd.movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }
}
