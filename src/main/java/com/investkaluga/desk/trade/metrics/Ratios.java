package com.investkaluga.desk.trade.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/** Division at 34 digits, far beyond any display, in one place. */
final class Ratios {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    private Ratios() {}

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISION);
    }

    static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
