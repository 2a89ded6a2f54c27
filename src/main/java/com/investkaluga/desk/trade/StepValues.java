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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flows by calendar period, partner and chapter, as values that know which of their months are missing. */
final class StepValues {

    /** What is summed; null for a partner or chapter means all together. */
    record Slice(@Nullable String partner, @Nullable String chapter) {
        static final Slice ALL = new Slice(null, null);
    }

    private record Key(Period period, Slice slice, Direction direction) {}

    private final Basis basis;
    private final Set<YearMonth> months;
    private final Map<Key, BigDecimal> sums = new HashMap<>();
    private final Set<Slice> slices = new LinkedHashSet<>();

    StepValues(Basis basis, Collection<YearMonth> months, List<StepSum> steps) {
        this.basis = basis;
        this.months = Set.copyOf(months);
        for (var step : steps) {
            var slice = new Slice(step.partner(), step.goods());
            slices.add(slice);
            sums.merge(new Key(step.period(), slice, step.direction()), step.usd(), BigDecimal::add);
            sums.merge(new Key(step.period(), slice, Direction.TURNOVER), step.usd(), BigDecimal::add);
        }
    }

    Set<Slice> slices() {
        return slices;
    }

    /** Null where no month of the period is known; zero where the slice has no flows in known months. */
    @Nullable
    TradeValue of(Period period, Slice slice, Direction direction) {
        var missing = Completeness.missing(period, months);
        return missing.size() == period.monthCount()
                ? null
                : new TradeValue(
                        period, sums.getOrDefault(new Key(period, slice, direction), BigDecimal.ZERO), basis, missing);
    }
}
