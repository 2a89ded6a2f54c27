package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.trade.flow.PartnerSum;
import com.investkaluga.desk.trade.flow.Revision;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    @Nullable
    TradeValue total(Direction direction) {
        return now.total(direction);
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
                now.total(Direction.TURNOVER) == null ? null : UnspecifiedPartner.countOthers(partnersNow.keySet()),
                isLikeWithLike() ? UnspecifiedPartner.countOthers(partnersBefore.keySet()) : null,
                concentration(partnersNow),
                isLikeWithLike() ? concentration(partnersBefore) : null);
    }

    /**
     * Partners with flows on either side or before imports changed them, the greatest first and the unspecified last.
     *
     * @param revisions by the partners' codes
     */
    List<PartnerTrade> partners(Direction direction, @Nullable TradeValue publishedTotal, Revisions revisions) {
        var ranks = Ranks.of(now.values(direction));
        var ranksBefore = Ranks.of(before.values(direction));
        var partners = new LinkedHashSet<>(now.values(direction).keySet());
        partners.addAll(before.values(direction).keySet());
        partners.addAll(revisions.parts(direction));
        return partners.stream()
                .flatMap(partner ->
                        Stream.ofNullable(partner(partner, direction, publishedTotal, ranks, ranksBefore, revisions)))
                .sorted(UnspecifiedPartner.last(PartnerTrade::iso2)
                        .thenComparing(PartnerTrade::usd, Comparator.reverseOrder())
                        .thenComparing(PartnerTrade::iso2))
                .toList();
    }

    private @Nullable PartnerTrade partner(
            String iso2,
            Direction direction,
            @Nullable TradeValue publishedTotal,
            Map<String, Rank> ranks,
            Map<String, Rank> ranksBefore,
            Revisions revisions) {
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
                comparable && rank != null ? rank.risenSince(ranksBefore.get(iso2)) : null,
                revisions(iso2, revisions));
    }

    private Map<Direction, Revision> revisions(String iso2, Revisions revisions) {
        var changed = new EnumMap<Direction, Revision>(Direction.class);
        for (var direction : Direction.values()) {
            var revision = revision(iso2, direction, now.of(iso2, direction), revisions);
            if (revision != null) {
                changed.put(direction, revision);
            }
        }
        return Collections.unmodifiableMap(changed);
    }

    private @Nullable Revision revision(
            String part, Direction direction, @Nullable TradeValue value, Revisions revisions) {
        return value == null ? null : revisions.of(period, part, direction, value.usd());
    }

    private ComparedValue compare(Direction direction, Revisions revisions) {
        var value = now.total(direction);
        Measure growth = Growth.of(period, value, before.total(direction));
        return new ComparedValue(value, base(direction), growth, revision(ALL, direction, value, revisions));
    }

    private @Nullable TradeValue base(Direction direction) {
        return isLikeWithLike() ? before.total(direction) : null;
    }

    private boolean isLikeWithLike() {
        return now.isComplete() && before.isComplete();
    }

    private static @Nullable Concentration concentration(Map<String, TradeValue> partners) {
        return Concentration.ofTrade(partners).orElse(null);
    }
}
