package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.StepSum;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Completeness;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Imported flows by month, for any period that a reported figure speaks of. Never holds a sample. Figures ask for the same few
 * periods again and again, so what a period adds up to is kept; many may ask at once.
 */
final class StatisticalValues {

    static final StatisticalValues NONE = new StatisticalValues(Set.of(), List.of());

    private record Asked(Period period, Direction direction) {}

    /** @param all includes flows whose partner is not known */
    private record Sums(BigDecimal all, Map<String, BigDecimal> partners) {}

    private final Set<YearMonth> months;
    private final Map<YearMonth, List<StepSum>> steps;
    private final Map<Asked, Sums> sums = new ConcurrentHashMap<>();

    StatisticalValues(Collection<YearMonth> months, List<StepSum> monthlySteps) {
        this.months = Set.copyOf(months);
        steps = monthlySteps.stream()
                .collect(Collectors.groupingBy(step -> step.period().first()));
    }

    /** The value of a partner, of all together where null; null where a month of the period is missing. */
    @Nullable
    TradeValue value(@Nullable String iso2, Period period, Direction direction) {
        if (!isComplete(period)) {
            return null;
        }
        var known = sums(period, direction);
        var usd = iso2 == null ? known.all : known.partners.getOrDefault(iso2, BigDecimal.ZERO);
        return TradeValue.of(period, usd, Basis.STATISTICAL);
    }

    /** All partners with flows; none where a month of the period is missing. */
    Map<String, TradeValue> partners(Period period, Direction direction) {
        if (!isComplete(period)) {
            return Map.of();
        }
        return sums(period, direction).partners.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, sum -> TradeValue.of(period, sum.getValue(), Basis.STATISTICAL)));
    }

    private Sums sums(Period period, Direction direction) {
        return sums.computeIfAbsent(new Asked(period, direction), this::add);
    }

    private Sums add(Asked asked) {
        var all = BigDecimal.ZERO;
        var partners = new HashMap<String, BigDecimal>();
        for (var month : asked.period.months()) {
            for (var step : steps.getOrDefault(month, List.of())) {
                if (asked.direction == Direction.TURNOVER || asked.direction == step.direction()) {
                    all = all.add(step.usd());
                    if (step.partner() != null) {
                        partners.merge(Objects.requireNonNull(step.partner()), step.usd(), BigDecimal::add);
                    }
                }
            }
        }
        return new Sums(all, partners);
    }

    private boolean isComplete(Period period) {
        return Completeness.missing(period, months).isEmpty();
    }
}
