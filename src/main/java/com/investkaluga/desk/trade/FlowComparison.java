package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.PartnerSum;
import com.investkaluga.desk.trade.flow.Revisions;
import com.investkaluga.desk.trade.metrics.Balances;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Ranks;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All partners' flows of a period beside the same months of the year before. */
final class FlowComparison {

    static final String ALL = "*";

    private final Period period;
    private final Basis basis;
    private final FlowSide now;
    private final FlowSide before;

    FlowComparison(Basis basis, Period period, Set<YearMonth> months, List<PartnerSum> sums) {
        this.basis = basis;
        this.period = period;
        now = new FlowSide(basis, period, months, sums, PartnerSum::now);
        before = new FlowSide(basis, period.yearBefore(), months, sums, PartnerSum::before);
    }

    /** @param revisions of all partners together, as {@link #ALL} */
    TradeHeadline headline(@Nullable Basis shownBasis, Revisions revisions) {
        var partnersNow = now.values(Direction.TURNOVER);
        var partnersBefore = before.values(Direction.TURNOVER);
        return new TradeHeadline(
                period,
                shownBasis,
                now.missingMonths(),
                compare(Direction.TURNOVER, revisions),
                compare(Direction.EXPORTS, revisions),
                compare(Direction.IMPORTS, revisions),
                Balances.balance(period, now.total(Direction.EXPORTS), now.total(Direction.IMPORTS)),
                Balances.balance(period.yearBefore(), base(Direction.EXPORTS), base(Direction.IMPORTS)),
                Balances.coverRatio(period, now.total(Direction.EXPORTS), now.total(Direction.IMPORTS)),
                Balances.coverRatio(period.yearBefore(), base(Direction.EXPORTS), base(Direction.IMPORTS)),
                now.total(Direction.TURNOVER) == null ? null : partnersNow.size(),
                isLikeWithLike() ? partnersBefore.size() : null,
                concentration(partnersNow),
                isLikeWithLike() ? concentration(partnersBefore) : null);
    }

    /** Partners with flows on either side, the greatest first. */
    List<PartnerTrade> partners(Direction direction, @Nullable TradeValue publishedTotal) {
        var ranks = Ranks.of(now.values(direction));
        var ranksBefore = Ranks.of(before.values(direction));
        var partners = new LinkedHashSet<>(now.values(direction).keySet());
        partners.addAll(before.values(direction).keySet());
        return partners.stream()
                .flatMap(partner -> java.util.stream.Stream.ofNullable(
                        partner(partner, direction, publishedTotal, ranks, ranksBefore)))
                .sorted(Comparator.comparing(PartnerTrade::usd).reversed().thenComparing(PartnerTrade::iso2))
                .toList();
    }

    private @Nullable PartnerTrade partner(
            String iso2,
            Direction direction,
            @Nullable TradeValue publishedTotal,
            Map<String, Rank> ranks,
            Map<String, Rank> ranksBefore) {
        var value = now.of(iso2, direction);
        var exports = now.of(iso2, Direction.EXPORTS);
        var imports = now.of(iso2, Direction.IMPORTS);
        if (value == null || exports == null || imports == null) {
            return null;
        }
        var valueBefore = before.of(iso2, direction);
        var share = Shares.of(period, value, publishedTotal, now.total(direction), null);
        var flowShare = Shares.of(period, value, null, now.total(direction), null);
        var shareBefore = Shares.of(period.yearBefore(), valueBefore, null, before.total(direction), null);
        var rank = ranks.get(iso2);
        var comparable = isLikeWithLike();
        return new PartnerTrade(
                iso2,
                basis,
                value.usd(),
                exports.usd(),
                imports.usd(),
                Growth.of(period, value, valueBefore),
                share,
                comparable ? Shares.changeInPoints(flowShare.measure(), shareBefore.measure()) : null,
                rank,
                comparable && rank != null ? rank.risenSince(ranksBefore.get(iso2)) : null);
    }

    private ComparedValue compare(Direction direction, Revisions revisions) {
        var value = now.total(direction);
        Measure growth = Growth.of(period, value, before.total(direction));
        return new ComparedValue(
                value,
                base(direction),
                growth,
                value == null ? null : revisions.of(period, ALL, direction, value.usd()));
    }

    private @Nullable TradeValue base(Direction direction) {
        return isLikeWithLike() ? before.total(direction) : null;
    }

    private boolean isLikeWithLike() {
        return now.isComplete() && before.isComplete();
    }

    private static @Nullable Concentration concentration(Map<String, TradeValue> partners) {
        return Concentration.of(partners.values().stream().map(TradeValue::usd).toList())
                .orElse(null);
    }
}
