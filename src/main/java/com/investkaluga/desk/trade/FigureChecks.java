package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.FigureBook.Published;
import com.investkaluga.desk.trade.metrics.Check;
import com.investkaluga.desk.trade.metrics.Check.Subject;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Ranks;
import com.investkaluga.desk.trade.metrics.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what a source states against what other sources and imported flows add up to. */
final class FigureChecks {

    private final FigureBook book;
    private final StatisticalValues statistics;

    FigureChecks(FigureBook book, StatisticalValues statistics) {
        this.book = book;
        this.statistics = statistics;
    }

    List<Check> of(FigureData data, Period period) {
        var checks = new ArrayList<Check>();
        amount(data, period).forEach(checks::add);
        growth(data, period).ifPresent(checks::add);
        share(data, period).ifPresent(checks::add);
        rank(data, period).ifPresent(checks::add);
        return checks;
    }

    /** A stated value against stated exports and imports, and against imported flows. */
    private Stream<Check> amount(FigureData data, Period period) {
        var stated = data.valueUsd();
        if (stated == null) {
            return Stream.empty();
        }
        var exactness = Objects.requireNonNullElse(data.exactnessValue(), Exactness.EXACT);
        var sum = data.direction() == Direction.TURNOVER
                ? book.sum(data.iso2(), period, data.scope())
                : Optional.<Published>empty();
        return Stream.of(sum, imported(data, data.iso2(), period))
                .flatMap(Optional::stream)
                .map(known -> Check.ofAmount(
                        stated, exactness, data.sourceTitle(), known.value().usd(), known.sources()));
    }

    private Optional<Check> growth(FigureData data, Period period) {
        var stated = FigureAnalyst.statedGrowth(data);
        var value = own(data, period);
        var base = known(data, data.iso2(), period.yearBefore());
        if (stated == null || value.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        var growth = Growth.of(period, value.get().value(), base.get().value());
        return growth instanceof Computed(var ratio)
                ? Optional.of(Check.ofPercent(
                        Subject.GROWTH, stated, data.sourceTitle(), ratio, sources(value.get(), base.get())))
                : Optional.empty();
    }

    private Optional<Check> share(FigureData data, Period period) {
        var stated = FigureAnalyst.statedShare(data);
        var value = own(data, period);
        var total = known(data, null, period);
        if (stated == null
                || data.iso2() == null
                || !FigureAnalyst.isShareOfDirection(data)
                || value.isEmpty()
                || total.isEmpty()) {
            return Optional.empty();
        }
        var share = Shares.of(period, value.get().value(), total.get().value(), null, null);
        return share.measure() instanceof Computed(var ratio)
                ? Optional.of(Check.ofPercent(
                        Subject.SHARE, stated, data.sourceTitle(), ratio, sources(value.get(), total.get())))
                : Optional.empty();
    }

    /** Only against imported flows: a place among the few published values is no place among all. */
    private Optional<Check> rank(FigureData data, Period period) {
        var stated = data.rank();
        if (stated == null || data.scope() != FigureScope.TOTAL) {
            return Optional.empty();
        }
        var ranks = Ranks.of(statistics.partners(period, data.direction()));
        return Optional.ofNullable(data.iso2())
                .map(ranks::get)
                .map(rank -> Check.ofRank(
                        stated,
                        Objects.requireNonNullElse(data.exactnessRank(), Exactness.EXACT),
                        data.sourceTitle(),
                        rank.place(),
                        List.of()));
    }

    /** The figure's own value, else what is known of the same. */
    private Optional<Published> own(FigureData data, Period period) {
        var value = FigureAnalyst.value(data, period);
        return value == null
                ? known(data, data.iso2(), period)
                : Optional.of(new Published(value, List.of(data.sourceTitle())));
    }

    private Optional<Published> known(FigureData data, @Nullable String iso2, Period period) {
        return book.published(iso2, period, data.scope(), data.direction()).or(() -> imported(data, iso2, period));
    }

    private Optional<Published> imported(FigureData data, @Nullable String iso2, Period period) {
        return data.scope() == FigureScope.TOTAL
                ? Optional.ofNullable(statistics.value(iso2, period, data.direction()))
                        .map(value -> new Published(value, List.of()))
                : Optional.empty();
    }

    private static List<String> sources(Published one, Published other) {
        if (one.sources().isEmpty() && other.sources().isEmpty()) {
            return List.of();
        }
        return Stream.of(one, other)
                .flatMap(known -> known.sources().isEmpty() ? Stream.of(Check.FLOWS) : known.sources().stream())
                .distinct()
                .toList();
    }
}
