package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One row of the statistics of another region or of a country.
 *
 * @param reporter number of the region or ISO 3166 alpha-2 of the country
 * @param first the month, or January of the year
 * @param months 1 or 12
 * @param partner as in {@link CustomsRow}, or {@code W0} for all partners together
 * @param hsCode as in {@link CustomsRow}, or {@code TOTAL} for all goods together
 */
public record ContextRow(
        String reporter,
        YearMonth first,
        int months,
        Direction direction,
        String partner,
        String hsCode,
        BigDecimal valueUsd,
        @Nullable BigDecimal netWeightKg,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {}
