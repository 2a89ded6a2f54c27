package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Amounts in whole cents, kept within what sums over several batches can hold. */
final class BatchLimits {

    /** A quadrillion dollars, some thirty times the world's trade of a year. */
    private static final long MOST_CENTS = 100_000_000_000_000_000L;

    private BatchLimits() {}

    static long cents(BigDecimal usd) {
        var rounded = usd.scale() == 2 ? usd : usd.setScale(2, RoundingMode.HALF_UP);
        return rounded.precision() > 18
                ? MOST_CENTS + 1
                : rounded.unscaledValue().longValue();
    }

    static long total(long totalCents, long cents) {
        if (cents > MOST_CENTS - totalCents) {
            throw new BatchRefusedException(
                    Reason.AMOUNT_TOO_LARGE, Map.of("limit", BigDecimal.valueOf(MOST_CENTS, 2)));
        }
        return totalCents + cents;
    }
}
