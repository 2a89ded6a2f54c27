package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Parts over time with what each is compared with. A period that is not over is compared by its months until now.
 *
 * @param values by calendar period, the year before the first included
 * @param toDate null where every period is over
 * @param beforeToDate by the months that a period that is not over is compared with, null where every one is
 */
record PartSeries(
        PartValues values,
        @Nullable ComparedPeriods toDate,
        @Nullable PartValues beforeToDate) {

    PartSeries renamed(UnaryOperator<String> name) {
        return new PartSeries(values.renamed(name), toDate, beforeToDate == null ? null : beforeToDate.renamed(name));
    }

    /** What the growth of a period is about: the period, or its months until now. */
    Period grown(Period period) {
        return isToDate(period) && toDate != null ? toDate.now() : period;
    }

    @Nullable
    TradeValue now(Period period, String part, Direction direction) {
        var value = values.of(period, part, direction);
        return value == null || !isToDate(period) ? value : value.within(grown(period));
    }

    @Nullable
    TradeValue before(Period period, String part, Direction direction) {
        return isToDate(period) && toDate != null && beforeToDate != null
                ? beforeToDate.of(toDate.before(), part, direction)
                : values.of(period.yearBefore(), part, direction);
    }

    private boolean isToDate(Period period) {
        return toDate != null && toDate.askedNow().equals(period);
    }
}
