package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.trade.metrics.Balances;
import com.investkaluga.desk.trade.metrics.Contributions;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Ranks;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures parts in two periods.
 *
 * @param published the total that a source gives for a period, null where none does or where it is none of these parts'
 */
record TwoPeriods(
        ComparedPeriods periods,
        Direction direction,
        PartValues wholeNow,
        PartValues wholeBefore,
        Function<Period, @Nullable TradeValue> published) {

    private static final Comparator<TwoPeriodsRow> GREATEST_FIRST = UnspecifiedPartner.last(TwoPeriodsRow::part)
            .thenComparing(TwoPeriods::size, Comparator.reverseOrder())
            .thenComparing(TwoPeriodsRow::part);

    /** Parts with trade on either side. */
    List<TwoPeriodsRow> rows(PartValues now, PartValues before, boolean ranked) {
        var ranks = ranked ? ranks(now, periods.now()) : Map.<String, Rank>of();
        var ranksBefore = ranked ? ranks(before, periods.before()) : Map.<String, Rank>of();
        return Stream.concat(now.parts().stream(), before.parts().stream())
                .distinct()
                .map(part -> row(now, before, part, ranks.get(part), ranksBefore.get(part)))
                .filter(row -> isTraded(row.now()) || isTraded(row.before()) || isRevised(row))
                .sorted(GREATEST_FIRST)
                .toList();
    }

    TwoPeriodsRow total(PartValues now, PartValues before) {
        return row(now.renamed(part -> Part.ALL), before.renamed(part -> Part.ALL), Part.ALL, null, null);
    }

    private TwoPeriodsRow row(
            PartValues nowValues,
            PartValues beforeValues,
            String part,
            @Nullable Rank rank,
            @Nullable Rank rankBefore) {
        var now = nowValues.of(periods.now(), part, direction);
        var before = beforeValues.of(periods.before(), part, direction);
        var growth = growth(now, before);
        var share = share(periods.now(), now, wholeNow);
        var shareBefore = share(periods.before(), before, wholeBefore);
        var wholeThen = wholeBefore.of(periods.before(), Part.ALL, direction);
        var wholeGrowth = growth(wholeNow.of(periods.now(), Part.ALL, direction), wholeThen);
        var comparable = now != null && before != null && isComparable(now, before);
        return new TwoPeriodsRow(
                part,
                now,
                before,
                comparable ? now.usd().subtract(before.usd()) : null,
                growth,
                share,
                shareBefore,
                comparable ? sharePoints(now, before) : null,
                Contributions.of(now, before, wholeThen, wholeGrowth),
                rank,
                comparable && rank != null ? rank.risenSince(rankBefore) : null,
                nowValues.revision(periods.now(), part, direction),
                beforeValues.revision(periods.before(), part, direction),
                balance(periods.now(), nowValues, part),
                balance(periods.before(), beforeValues, part));
    }

    private boolean isComparable(TradeValue now, TradeValue before) {
        return periods.isOfOneLength() && now.isComplete() && before.isComplete();
    }

    private Measure growth(@Nullable TradeValue now, @Nullable TradeValue before) {
        return Growth.between(periods.now(), now, periods.before(), before);
    }

    private Measure share(Period period, @Nullable TradeValue value, PartValues whole) {
        return share(period, value, whole, published.apply(period));
    }

    private Measure share(
            Period period, @Nullable TradeValue value, PartValues whole, @Nullable TradeValue publishedTotal) {
        return Shares.of(period, value, publishedTotal, whole.of(period, Part.ALL, direction), null)
                .measure();
    }

    /** Of flows' totals on both sides, as everywhere: of a stated total and of flows no two shares are like with like. */
    private @Nullable BigDecimal sharePoints(TradeValue now, TradeValue before) {
        return Shares.changeInPoints(
                share(periods.now(), now, wholeNow, null), share(periods.before(), before, wholeBefore, null));
    }

    private static Measure balance(Period period, PartValues values, String part) {
        return Balances.balance(
                period, values.of(period, part, Direction.EXPORTS), values.of(period, part, Direction.IMPORTS));
    }

    private Map<String, Rank> ranks(PartValues values, Period period) {
        return Ranks.of(values.traded(period, direction));
    }

    private static boolean isTraded(@Nullable TradeValue value) {
        return value != null && value.usd().signum() > 0;
    }

    /** Also where nothing is left of what there was. */
    private static boolean isRevised(TwoPeriodsRow row) {
        return row.revision() != null || row.revisionBefore() != null;
    }

    private static BigDecimal size(TwoPeriodsRow row) {
        return row.now() == null ? BigDecimal.ZERO : row.now().usd();
    }
}
