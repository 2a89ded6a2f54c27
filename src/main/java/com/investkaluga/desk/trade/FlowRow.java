package com.investkaluga.desk.trade;

import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.TradeValue;
import org.jspecify.annotations.Nullable;

/**
 * A line of the explorer.
 *
 * @param iso2 null where partners are summed together
 * @param chapter null where chapters are summed together
 * @param value with its period, basis and missing months
 * @param growth on the same months of the year before
 */
public record FlowRow(@Nullable String iso2, @Nullable String chapter, TradeValue value, Measure growth) {}
