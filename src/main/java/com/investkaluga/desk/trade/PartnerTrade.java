package com.investkaluga.desk.trade;

import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.investkaluga.desk.trade.metrics.Shares.Share;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One partner's trade of a period, from flows of one basis.
 *
 * @param iso2 the partner, {@code NN} for partners that are not specified
 * @param usd flows of the direction that was asked for, US dollars
 * @param growth on the same months of the year before
 * @param share of all partners in that direction, with what it is a share of
 * @param shareChangePoints percentage points on the year before, null where not like with like
 * @param rank null for a partner without flows in the period and for the unspecified one
 * @param rankChange places gained on the year before, null where not like with like
 * @param revisions what its values of the period were before imports changed them, without those that they did not change
 */
public record PartnerTrade(
        String iso2,
        Basis basis,
        BigDecimal usd,
        BigDecimal exportsUsd,
        BigDecimal importsUsd,
        Measure growth,
        Share share,
        @Nullable BigDecimal shareChangePoints,
        @Nullable Rank rank,
        @Nullable Integer rankChange,
        Map<Direction, Revision> revisions) {}
