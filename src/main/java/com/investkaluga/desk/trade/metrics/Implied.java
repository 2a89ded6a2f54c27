package com.investkaluga.desk.trade.metrics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that no source gives but that follows from what sources say. Shown with an 'about' sign and the two statements it
 * follows from; never charted, never a base or a denominator.
 *
 * @param usd US dollars at full precision
 * @param value the stated value it follows from
 * @param stated the stated growth or share it follows from
 */
public record Implied(BigDecimal usd, TradeValue value, StatedPercent stated) {

    /** The value of the year before, {@code v / (1 + growth)}; empty for a fall by 100 % or more, and for samples. */
    public static Optional<Implied> base(TradeValue value, StatedPercent growth) {
        return quotient(value, growth, BigDecimal.ONE.add(growth.ratio()));
    }

    /** The whole, {@code v / share}; empty for a share of zero or less, and for samples. */
    public static Optional<Implied> total(TradeValue value, StatedPercent share) {
        return quotient(value, share, share.ratio());
    }

    private static Optional<Implied> quotient(TradeValue value, StatedPercent stated, BigDecimal divisor) {
        if (divisor.signum() <= 0 || value.basis() == Basis.SAMPLE) {
            return Optional.empty();
        }
        return Optional.of(new Implied(Ratios.divide(value.usd(), divisor), value, stated));
    }
}
