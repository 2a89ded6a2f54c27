package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One part in two periods.
 *
 * @param part see {@link Part}
 * @param now null where no month of the period is known
 * @param before likewise
 * @param changeUsd US dollars, null where the two may not be compared
 * @param growth the same as a ratio, or why there is none
 * @param share of the whole that the question is about
 * @param sharePoints percentage points since then, of flows on both sides whatever the shares beside it are of; null where one of the two is not known
 * @param contribution to the whole's growth, a ratio
 * @param rank among all parts, null where only some are looked at or nothing was traded
 * @param rankChange places gained, null where one of the two is not known
 * @param revision what the value of now was before imports changed it, null where they did not
 * @param revisionBefore likewise of the one before
 * @param balance exports less imports now, US dollars
 */
public record TwoPeriodsRow(
        String part,
        @Nullable TradeValue now,
        @Nullable TradeValue before,
        @Nullable BigDecimal changeUsd,
        Measure growth,
        Measure share,
        Measure shareBefore,
        @Nullable BigDecimal sharePoints,
        Measure contribution,
        @Nullable Rank rank,
        @Nullable Integer rankChange,
        @Nullable Revision revision,
        @Nullable Revision revisionBefore,
        Measure balance,
        Measure balanceBefore) {}
