package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.dashboard.HeadlineTrend;
import com.investkaluga.desk.partner.PartnerService;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.ExceededTotal;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.TradeSeries;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.explore.DependenceQuestion;
import com.investkaluga.desk.trade.explore.DependenceService;
import com.investkaluga.desk.trade.explore.WhatIfAnswer;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.investkaluga.desk.trade.ui.words.WhatIfPanel;
import com.investkaluga.desk.trade.warning.WarningService;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the trade cards of the dashboard ask for. */
@org.springframework.stereotype.Component
class TradeCards {

    private static final int PARTNERS = 8;

    /** Flows over time, with where they come from. */
    record Flows(List<TradeSeries> series, @Nullable Basis basis) {

        boolean sample() {
            return basis == Basis.SAMPLE;
        }
    }

    /** All partners, the unspecified one among them, and the stated totals that their shares are of although they are more. */
    record Ranking(List<PartnerTrade> all, List<ExceededTotal> exceeded) {

        /** The greatest. */
        List<PartnerTrade> top() {
            return all.stream()
                    .filter(partner -> !UnspecifiedPartner.is(partner.iso2()))
                    .limit(PARTNERS)
                    .toList();
        }

        int count() {
            return UnspecifiedPartner.countOthers(
                    all.stream().map(PartnerTrade::iso2).toList());
        }

        boolean sample() {
            return all.stream().anyMatch(one -> one.basis() == Basis.SAMPLE);
        }
    }

    private final TradeService trade;
    private final PartnerService partners;
    private final DependenceService dependence;
    private final WarningService warnings;

    TradeCards(TradeService trade, PartnerService partners, DependenceService dependence, WarningService warnings) {
        this.trade = trade;
        this.partners = partners;
        this.dependence = dependence;
        this.warnings = warnings;
    }

    /**
     * The headline figures and how they came about.
     *
     * @param known the part of the period that is over: what is compared with the same months of the year before
     */
    HeadlineTiles.Data headline(Period period, Period known) {
        var step = PeriodChooser.granularity(period);
        return new HeadlineTiles.Data(trade.headline(known), HeadlineTrend.upTo(period, step, trade, dependence));
    }

    /** Concentration of turnover over all years with flows and in the period, and the lines drawn over it. */
    DependenceCard.Data dependence(Period available, Period period) {
        var years = dependence.overTime(turnover(available));
        var step = PeriodChooser.granularity(period);
        var around = step == Granularity.YEAR
                ? years
                : dependence.overTime(new DependenceQuestion(
                        Direction.TURNOVER,
                        Set.of(),
                        new Period(period.yearBefore().first(), period.last()),
                        step));
        return new DependenceCard.Data(
                years,
                around.of(period).isEmpty() ? years : around,
                period,
                warnings.lines().data());
    }

    /** The partners of a period, and what would be if this one changed by what a what-if begins with. */
    WhatIfDetails.Data whatIf(Period period, String partner) {
        return new WhatIfDetails.Data(
                dependence.partners(turnover(period)), whatIf(period, partner, WhatIfPanel.USUAL_PERCENT));
    }

    /** What would be of turnover; empty where the partner had none in the period. */
    Optional<WhatIfAnswer> whatIf(Period period, String partner, int percent) {
        return dependence.whatIf(turnover(period), partner, BigDecimal.valueOf(percent));
    }

    static DependenceQuestion turnover(Period range) {
        return new DependenceQuestion(Direction.TURNOVER, Set.of(), range, Granularity.YEAR);
    }

    Optional<Component> banner(DataState state) {
        return state.isSample() ? Optional.of(new SampleBanner(state)) : Optional.empty();
    }

    /** All partners together: two years of months, four of quarters, eight of halves, all years. */
    Flows trend(Period period, Granularity granularity, Period available) {
        var end = granularity.periodOf(period.last());
        var years = switch (granularity) {
            case MONTH -> 2;
            case QUARTER -> 4;
            case HALF -> 8;
            case YEAR -> 12;
        };
        var range = new Period(end.last().minusMonths(12L * years - 1), end.last());
        return flows(trade.series(within(range, available), granularity, List.of()));
    }

    /** Of a range, what may have flows; the range itself where nothing has. */
    private static Period within(Period range, Period available) {
        return available.first().isBefore(range.first()) || available.first().isAfter(range.last())
                ? range
                : new Period(available.first(), range.last());
    }

    /** All years with flows: what a partner was before matters more here than the chosen period. */
    Flows watched(Period available) {
        var watched = partners.watched();
        return watched.isEmpty()
                ? new Flows(List.of(), null)
                : flows(greatestFirst(trade.series(available, Granularity.YEAR, watched)));
    }

    /** By their latest turnover, so that the legend follows the ends of the lines. */
    private static List<TradeSeries> greatestFirst(List<TradeSeries> series) {
        return series.stream()
                .sorted(Comparator.comparing(TradeCards::latest).reversed())
                .toList();
    }

    private static BigDecimal latest(TradeSeries series) {
        return series.points().reversed().stream()
                .flatMap(point -> Stream.ofNullable(point.turnover()))
                .map(TradeValue::usd)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    Ranking ranking(Period period) {
        return new Ranking(
                trade.ranking(period, Direction.TURNOVER), trade.exceededTotals(List.of(period), Direction.TURNOVER));
    }

    private static Flows flows(List<TradeSeries> series) {
        var basis = series.stream()
                .flatMap(one -> one.points().stream())
                .flatMap(point -> Stream.ofNullable(point.turnover()))
                .map(TradeValue::basis)
                .findFirst();
        return new Flows(series, basis.orElse(null));
    }
}
