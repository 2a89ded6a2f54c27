package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.flow.Revisions;
import com.investkaluga.desk.trade.flow.StepSum;
import com.investkaluga.desk.trade.hs.HsSection;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Flows by period and part, as values that know which of their months are missing and what they were before. */
final class PartValues {

    private record Key(Period period, String part, Direction direction) {}

    private final Basis basis;
    private final Set<YearMonth> months;
    private final Map<Key, BigDecimal> sums = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Revisions revisions;

    private PartValues(Basis basis, Set<YearMonth> months, Revisions revisions) {
        this.basis = basis;
        this.months = months;
        this.revisions = revisions;
    }

    /** @param revisions by the names that {@link #part} gives */
    static PartValues of(
            Basis basis, Set<YearMonth> months, Collection<StepSum> sums, Split split, Revisions revisions) {
        var values = new PartValues(basis, months, revisions);
        sums.forEach(sum -> values.add(sum.period(), part(sum, split), sum.direction(), sum.usd()));
        values.parts.addAll(revisions.parts());
        if (split == Split.NONE) {
            values.parts.add(Part.ALL);
        }
        return values;
    }

    /** What a sum is called in an answer. */
    static String part(StepSum sum, Split split) {
        var partner = sum.partner();
        var goods = sum.goods();
        if (partner == null && goods == null) {
            return Part.ALL;
        }
        return switch (split) {
            case NONE -> Part.ALL;
            case PARTNER -> String.valueOf(partner);
            case SECTION ->
                HsSection.ofChapter(String.valueOf(goods)).map(HsSection::name).orElse(String.valueOf(goods));
            case CHAPTER, HEADING -> String.valueOf(goods);
        };
    }

    private void add(Period period, String part, Direction direction, BigDecimal usd) {
        parts.add(part);
        sums.merge(new Key(period, part, direction), usd, BigDecimal::add);
        if (direction != Direction.TURNOVER) {
            sums.merge(new Key(period, part, Direction.TURNOVER), usd, BigDecimal::add);
        }
    }

    /** The parts, in the order of their codes. */
    List<String> parts() {
        return parts.stream().sorted().toList();
    }

    /** The same flows under other names; parts of one name are summed. */
    PartValues renamed(UnaryOperator<String> name) {
        var renamed = new PartValues(basis, months, revisions.renamed(name));
        sums.forEach((key, usd) -> {
            renamed.parts.add(name.apply(key.part));
            renamed.sums.merge(new Key(key.period, name.apply(key.part), key.direction), usd, BigDecimal::add);
        });
        renamed.parts.addAll(parts.stream().map(name).toList());
        return renamed;
    }

    /** The greatest parts of these periods together, the greatest first. */
    List<String> greatest(Collection<Period> periods, Direction direction, int count) {
        var totals = parts.stream()
                .collect(Collectors.toMap(
                        part -> part,
                        part -> periods.stream()
                                .map(period -> sums.getOrDefault(new Key(period, part, direction), BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        return totals.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parts with trade in a period, the greatest first and the unspecified partner last. */
    Map<String, TradeValue> traded(Period period, Direction direction) {
        var traded = new LinkedHashMap<String, TradeValue>();
        greatest(List.of(period), direction, parts.size()).stream()
                .sorted(UnspecifiedPartner.last(part -> part))
                .forEach(part -> {
                    var value = of(period, part, direction);
                    if (value != null && value.usd().signum() > 0) {
                        traded.put(part, value);
                    }
                });
        return traded;
    }

    /** Null where no month of the period is known; zero where the part has no flows in known months. */
    @Nullable
    TradeValue of(Period period, String part, Direction direction) {
        var missing = period.months().stream()
                .filter(month -> !months.contains(month))
                .toList();
        return missing.size() == period.monthCount()
                ? null
                : new TradeValue(
                        period, sums.getOrDefault(new Key(period, part, direction), BigDecimal.ZERO), basis, missing);
    }

    /** What a value was before imports changed it; null where they did not, or where it is not known. */
    @Nullable
    Revision revision(Period period, String part, Direction direction) {
        var value = of(period, part, direction);
        return value == null ? null : revisions.of(period, part, direction, value.usd());
    }
}
