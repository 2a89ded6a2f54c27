package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.investkaluga.desk.trade.metrics.TradeValue;
import org.jspecify.annotations.Nullable;

/**
 * How a partner stood in one period, from flows.
 *
 * @param value null where no month of the period is known
 * @param share of all partners, a ratio
 * @param rank null for a period without flows of the partner
 */
public record Standing(
        Period period,
        @Nullable TradeValue value,
        Measure share,
        @Nullable Rank rank) {}
