package com.investkaluga.desk.trade.warning;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From where on trade hangs on too few partners; null where no line is drawn.
 *
 * @param hhi Herfindahl-Hirschman index, between 0 and 1
 * @param topSharePercent the greatest partner's share, 40 for 40 %
 */
public record WarningLines(
        @DecimalMin(value = "0.001", message = "trade.warning.hhi.bounds")
        @DecimalMax(value = "0.999", message = "trade.warning.hhi.bounds")
        @Digits(integer = 1, fraction = 3, message = "trade.warning.hhi.bounds")
        @Nullable
        BigDecimal hhi,

        @DecimalMin(value = "0.1", message = "trade.warning.topSharePercent.bounds")
        @DecimalMax(value = "99.9", message = "trade.warning.topSharePercent.bounds")
        @Digits(integer = 2, fraction = 1, message = "trade.warning.topSharePercent.bounds")
        @Nullable
        BigDecimal topSharePercent) {

    static final WarningLines NONE = new WarningLines(null, null);
}
