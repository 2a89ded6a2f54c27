package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which months of a period have flows, and what of it is over: the same for every screen. */
public final class Completeness {

    private Completeness() {}

    /**
     * What of a period is over where flows end with this month: the period itself where all of it is or nothing is known of it.
     *
     * @param last null where there are no flows
     */
    public static Period over(Period period, @Nullable YearMonth last) {
        return last == null || last.isBefore(period.first()) || !last.isBefore(period.last())
                ? period
                : new Period(period.first(), last);
    }

    /** The period's months without flows, in order. */
    public static List<YearMonth> missing(Period period, Set<YearMonth> months) {
        return period.months().stream().filter(month -> !months.contains(month)).toList();
    }
}
