package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;

/**
 * A growth or a share as a source puts it.
 *
 * @param percent 32 for 'almost 32 %', with the decimals that the source prints
 * @param exactness how exact the source is
 */
public record StatedPercent(BigDecimal percent, Exactness exactness) {

    /** Half of its last printed digit, in percentage points: 0.5 for 32 %, 0.05 for 32.0 %. */
    BigDecimal halfOfLastDigit() {
        return BigDecimal.valueOf(5, Math.max(0, percent.scale()) + 1);
    }

    /** The same as a ratio: 0.32 for 32 %. */
    public BigDecimal ratio() {
        return percent.movePointLeft(2);
    }
}
