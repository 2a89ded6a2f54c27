package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;

/**
 * A growth or a share as a source puts it.
 *
 * @param percent 32 for 'almost 32 %'
 * @param exactness how exact the source is
 */
public record StatedPercent(BigDecimal percent, Exactness exactness) {

    /** The same as a ratio: 0.32 for 32 %. */
    public BigDecimal ratio() {
        return percent.movePointLeft(2);
    }
}
