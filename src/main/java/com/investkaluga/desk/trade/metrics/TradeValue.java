package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was traded with one partner, or with all, in one period and direction. A value that is not known is null, never zero.
 *
 * @param period the period it speaks of
 * @param usd US dollars
 * @param basis where it comes from
 * @param missingMonths the period's months for which there are no flows yet, in order; none for a published value
 */
public record TradeValue(Period period, BigDecimal usd, Basis basis, List<YearMonth> missingMonths) {

    public TradeValue {
        missingMonths = List.copyOf(missingMonths);
    }

    /** A value of all months of the period. */
    public static TradeValue of(Period period, BigDecimal usd, Basis basis) {
        return new TradeValue(period, usd, basis, List.of());
    }

    public boolean isComplete() {
        return missingMonths.isEmpty();
    }

    /** The period's months that have flows, or are covered by a source. */
    public List<YearMonth> knownMonths() {
        return period.months().stream()
                .filter(month -> !missingMonths.contains(month))
                .toList();
    }

    /** The same as a value of a part of its period, outside of which it has no flows. */
    public TradeValue within(Period part) {
        return new TradeValue(
                part, usd, basis, missingMonths.stream().filter(part::contains).toList());
    }

    /** Whether both speak of the same months and may stand in one ratio or ranking. */
    public boolean meets(TradeValue other) {
        return kind().equals(other.kind());
    }

    /** What values that meet have in common. */
    Kind kind() {
        return new Kind(period, missingMonths, basis == Basis.SAMPLE);
    }

    record Kind(Period period, List<YearMonth> missingMonths, boolean sample) {}

    /** Exports and imports together; null where one of them is not known or the two do not belong together. */
    public static @Nullable TradeValue turnover(@Nullable TradeValue exports, @Nullable TradeValue imports) {
        if (exports == null || imports == null || exports.basis != imports.basis || !exports.meets(imports)) {
            return null;
        }
        return new TradeValue(exports.period, exports.usd.add(imports.usd), exports.basis, exports.missingMonths);
    }
}
