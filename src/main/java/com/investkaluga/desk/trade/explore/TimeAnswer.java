package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.ExceededTotal;
import com.investkaluga.desk.trade.metrics.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flows over time.
 *
 * @param basis null where there are no flows at all
 * @param periods in order
 * @param lines for the eye: the greatest few parts, then the others together, each with a row for every known period, zeros too
 * @param rows every part with trade in a period or in the one that it grew on, in order of period, its greatest first; where that is too much the smallest stand together as others
 * @param indexBase the period that is 100, null where none is complete
 * @param toDate the period that is not over and the months that its growth is about, null where there is none or months of these lack flows
 * @param exceeded stated totals that the shares are of although the flows add up to more
 * @param hasHeadings false where goods were to be split by heading and flows know chapters alone
 */
public record TimeAnswer(
        @Nullable Basis basis,
        List<Period> periods,
        List<List<TimeRow>> lines,
        List<TimeRow> rows,
        @Nullable Period indexBase,
        @Nullable ComparedPeriods toDate,
        List<ExceededTotal> exceeded,
        boolean hasHeadings) {}
