package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.trade.metrics.Balances;
import com.investkaluga.desk.trade.metrics.Contributions;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Index;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures parts over time.
 *
 * @param whole what the parts are shares of, as one part
 * @param published the total that a source gives for a period, null where none does or where it is none of these parts'
 */
record TimeRows(
        List<Period> periods,
        Direction direction,
        PartSeries whole,
        Function<Period, @Nullable TradeValue> published,
        @Nullable Period indexBase) {

    private static final Comparator<TimeRow> GREATEST_FIRST = UnspecifiedPartner.last(TimeRow::part)
            .thenComparing(row -> row.value().usd(), Comparator.reverseOrder())
            .thenComparing(TimeRow::part);

    /** As many as there are colours to tell them apart. */
    private static final int LINES = 8;

    /** The greatest parts and the others together, each in every known period. */
    List<List<TimeRow>> lines(PartSeries parts) {
        var greatest = parts.values().greatest(periods, direction, LINES);
        var isAll = greatest.size() < LINES || parts.values().parts().size() == LINES;
        var apart = isAll ? greatest : greatest.subList(0, LINES - 1);
        var shown = isAll ? parts : together(parts, apart);
        return Stream.concat(apart.stream(), isAll ? Stream.empty() : Stream.of(Part.OTHERS))
                .map(part -> periods.stream()
                        .map(period -> row(shown, period, part))
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    /** Every part in every period in which it or its base has trade, the greatest of a period first, as many parts apart as make no more rows than these. */
    List<TimeRow> rows(PartSeries parts, int most) {
        var apart = Math.max(1, most / periods.size());
        var all = parts.values().parts();
        var shown = all.size() <= apart ? parts : together(parts, parts.values().greatest(periods, direction, apart));
        var names = shown.values().parts();
        return periods.stream()
                .flatMap(period -> names.stream()
                        .map(part -> row(shown, period, part))
                        .filter(Objects::nonNull)
                        .filter(TimeRows::isTold)
                        .sorted(GREATEST_FIRST))
                .toList();
    }

    /** Also where nothing is left of what there was: what fell to nothing is a part of the whole's growth. */
    private static boolean isTold(TimeRow row) {
        return row.value().usd().signum() > 0
                || row.revision() != null
                || row.contribution()
                        .number()
                        .filter(part -> part.signum() != 0)
                        .isPresent();
    }

    private static PartSeries together(PartSeries parts, List<String> apart) {
        var names = new HashSet<>(apart);
        return parts.renamed(part -> names.contains(part) ? part : Part.OTHERS);
    }

    private @Nullable TimeRow row(PartSeries parts, Period period, String part) {
        var value = parts.values().of(period, part, direction);
        var exports = parts.values().of(period, part, Direction.EXPORTS);
        var imports = parts.values().of(period, part, Direction.IMPORTS);
        if (value == null || exports == null || imports == null) {
            return null;
        }
        var grown = parts.grown(period);
        var now = parts.now(period, part, direction);
        var before = parts.before(period, part, direction);
        return new TimeRow(
                period,
                part,
                value,
                exports,
                imports,
                grown,
                Growth.of(grown, now, before),
                Shares.of(period, value, published.apply(period), whole.values().of(period, Part.ALL, direction), null),
                Contributions.of(now, before, whole.before(period, Part.ALL, direction), wholeGrowth(period, grown)),
                index(parts, part, value),
                Balances.balance(period, exports, imports),
                parts.values().revision(period, part, direction));
    }

    private Measure wholeGrowth(Period period, Period grown) {
        return Growth.of(grown, whole.now(period, Part.ALL, direction), whole.before(period, Part.ALL, direction));
    }

    private Measure index(PartSeries parts, String part, TradeValue value) {
        var base = indexBase == null ? null : parts.values().of(indexBase, part, direction);
        return base == null ? Missing.because(Reason.BASE_NOT_KNOWN, indexBase) : Index.of(value, base);
    }
}
