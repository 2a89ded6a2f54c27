package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.StepValues.Slice;
import com.investkaluga.desk.trade.flow.FlowState;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Completeness;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Measure;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flows by calendar period, and what each grew on: of a period that is not over its months until now, on the same months of the
 * year before.
 *
 * @param last the last month with flows, null where there are none
 * @param beforeToDate of the year before, the months with which a period that is not over is compared; null where all are over
 */
record GrownSteps(
        StepValues values,
        @Nullable YearMonth last,
        @Nullable StepValues beforeToDate) {

    /** @param partners each on its own; all together where empty */
    static GrownSteps of(
            FlowReader reader, FlowState known, List<Period> periods, Granularity granularity, Set<String> partners) {
        var each = !partners.isEmpty();
        var asked = FlowReader.withYearBefore(periods);
        var values = reader.steps(known, new StepQuery(asked, granularity, partners, Set.of(), each, false));
        var last = known.months().stream().max(Comparator.naturalOrder()).orElse(null);
        var beforeToDate = periods.stream()
                .map(period -> Completeness.over(period, last))
                .filter(part -> !periods.contains(part))
                .findFirst()
                .map(part ->
                        reader.steps(known, new StepQuery(part.yearBefore(), null, partners, Set.of(), each, false)))
                .orElse(null);
        return new GrownSteps(values, last, beforeToDate);
    }

    /** What of a period grew: the period itself where it is over. */
    Period grown(Period period) {
        return Completeness.over(period, last);
    }

    Measure growth(Period period, Slice slice, Direction direction) {
        var part = grown(period);
        var value = values.of(period, slice, direction);
        if (part.equals(period) || value == null || beforeToDate == null) {
            return Growth.of(period, value, values.of(period.yearBefore(), slice, direction));
        }
        return Growth.of(part, value.within(part), beforeToDate.of(part.yearBefore(), slice, direction));
    }
}
