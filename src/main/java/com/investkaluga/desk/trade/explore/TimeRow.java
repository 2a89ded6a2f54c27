package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Shares.Share;
import com.investkaluga.desk.trade.metrics.TradeValue;
import org.jspecify.annotations.Nullable;

/**
 * One part in one period.
 *
 * @param part see {@link Part}
 * @param value in the direction asked for, with its basis and missing months
 * @param grown what growth and contribution are of: the period, or its known months where it is not over
 * @param growth on the same months of the year before
 * @param share of the whole that the question is about, with the total it was measured against
 * @param contribution to the whole's growth, a ratio
 * @param index 100 in the base period
 * @param balance exports less imports, US dollars
 * @param revision what the value was before imports changed it, null where they did not
 */
public record TimeRow(
        Period period,
        String part,
        TradeValue value,
        TradeValue exports,
        TradeValue imports,
        Period grown,
        Measure growth,
        Share share,
        Measure contribution,
        Measure index,
        Measure balance,
        @Nullable Revision revision) {}
