package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One row of the region's customs statistics.
 *
 * @param direction exports or imports
 * @param partner ISO 3166 alpha-2, or {@code NN} for a partner that is not specified
 * @param hsCode 2 to 10 digits, leading zeros kept
 * @param valueUsd US dollars, not negative
 * @param netWeightKg kilograms, null where not stated
 * @param quantity in the unit, null where not stated
 * @param unit supplementary unit, null where there is none
 */
public record CustomsRow(
        YearMonth month,
        Direction direction,
        String partner,
        String hsCode,
        BigDecimal valueUsd,
        @Nullable BigDecimal netWeightKg,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {}
