package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.trade.ExceededTotal;
import com.investkaluga.desk.trade.metrics.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two periods against each other.
 *
 * @param basis null where there are no flows at all
 * @param periods what is really compared
 * @param total all rows together
 * @param rows parts with trade in one of the two, the greatest first; where nothing is told apart the total alone
 * @param exceeded stated totals that the shares are of although the flows add up to more
 * @param hasHeadings false where goods were to be split by heading and flows know chapters alone
 */
public record TwoPeriodsAnswer(
        @Nullable Basis basis,
        ComparedPeriods periods,
        TwoPeriodsRow total,
        List<TwoPeriodsRow> rows,
        List<ExceededTotal> exceeded,
        boolean hasHeadings) {}
