package com.investkaluga.desk.trade;

import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.TradeValue;
import org.jspecify.annotations.Nullable;

/**
 * A value beside the same months of the year before.
 *
 * @param now null where no month of the period is known
 * @param before null where the two are not like with like
 * @param growth the ratio, or why there is none
 * @param revision what the value was before imports changed it, null where they did not
 */
public record ComparedValue(
        @Nullable TradeValue now,
        @Nullable TradeValue before,
        Measure growth,
        @Nullable Revision revision) {}
