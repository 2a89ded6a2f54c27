package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.StepSum;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Imported flows by month, for any period that a reported figure speaks of. Never holds a sample. */
final class StatisticalValues {

    static final StatisticalValues NONE = new StatisticalValues(Set.of(), List.of());

    private final Set<YearMonth> months;
    private final List<StepSum> steps;

    StatisticalValues(Collection<YearMonth> months, List<StepSum> monthlySteps) {
        this.months = Set.copyOf(months);
        steps = monthlySteps;
    }

    /** The value of a partner, of all together where null; null where a month of the period is missing. */
    @Nullable
    TradeValue value(@Nullable String iso2, Period period, Direction direction) {
        if (!isComplete(period)) {
            return null;
        }
        var usd = steps.stream()
                .filter(step -> iso2 == null || iso2.equals(step.partner()))
                .filter(step -> isAsked(step, period, direction))
                .map(StepSum::usd)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return TradeValue.of(period, usd, Basis.STATISTICAL);
    }

    /** All partners with flows; none where a month of the period is missing. */
    Map<String, TradeValue> partners(Period period, Direction direction) {
        if (!isComplete(period)) {
            return Map.of();
        }
        return steps.stream()
                .filter(step -> step.partner() != null && isAsked(step, period, direction))
                .collect(Collectors.groupingBy(
                        step -> Objects.requireNonNull(step.partner()),
                        Collectors.collectingAndThen(
                                Collectors.reducing(BigDecimal.ZERO, StepSum::usd, BigDecimal::add),
                                usd -> TradeValue.of(period, usd, Basis.STATISTICAL))));
    }

    private boolean isComplete(Period period) {
        return Completeness.missing(period, months).isEmpty();
    }

    private static boolean isAsked(StepSum step, Period period, Direction direction) {
        return period.contains(step.period()) && (direction == Direction.TURNOVER || direction == step.direction());
    }
}
