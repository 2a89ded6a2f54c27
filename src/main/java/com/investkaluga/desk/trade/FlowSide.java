package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.PartnerSum;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Completeness;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All partners' flows of one period. A partner without flows traded nothing, as far as the period's months are known at all. */
final class FlowSide {

    private final Basis basis;
    private final Period period;
    private final List<YearMonth> missingMonths;
    private final Map<String, Map<Direction, BigDecimal>> sums = new LinkedHashMap<>();

    FlowSide(
            Basis basis,
            Period period,
            Set<YearMonth> months,
            List<PartnerSum> partnerSums,
            Function<PartnerSum, BigDecimal> usd) {
        this.basis = basis;
        this.period = period;
        missingMonths = Completeness.missing(period, months);
        partnerSums.stream()
                .filter(sum -> usd.apply(sum).signum() > 0)
                .forEach(sum -> sums.computeIfAbsent(sum.partner(), partner -> new LinkedHashMap<>())
                        .put(sum.direction(), usd.apply(sum)));
    }

    List<YearMonth> missingMonths() {
        return missingMonths;
    }

    boolean isComplete() {
        return missingMonths.isEmpty();
    }

    @Nullable
    TradeValue total(Direction direction) {
        return value(sums.values(), direction);
    }

    @Nullable
    TradeValue of(String partner, Direction direction) {
        return value(List.of(sums.getOrDefault(partner, Map.of())), direction);
    }

    /** Partners with flows in this direction and their values. */
    Map<String, TradeValue> values(Direction direction) {
        var values = new LinkedHashMap<String, TradeValue>();
        sums.keySet().forEach(partner -> {
            var value = of(partner, direction);
            if (value != null && value.usd().signum() > 0) {
                values.put(partner, value);
            }
        });
        return values;
    }

    private @Nullable TradeValue value(Collection<Map<Direction, BigDecimal>> parts, Direction direction) {
        if (missingMonths.size() == period.monthCount()) {
            return null;
        }
        var usd = parts.stream()
                .flatMap(part -> part.entrySet().stream())
                .filter(entry -> direction == Direction.TURNOVER || direction == entry.getKey())
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TradeValue(period, usd, basis, missingMonths);
    }
}
