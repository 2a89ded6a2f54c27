package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.FlowState;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of trade flows: headline, ranking, series, chapters and the explorer. Everything comes from monthly summaries of
 * one basis (imported flows where there are any, else the sample), in a number of statements that does not depend on the data.
 * Where there are no flows at all, answers are empty or say so.
 */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class TradeService {

    static final int MOST_ROWS = 10_000;

    private final FlowSummaries flows;
    private final TurnoverFigureRepository figures;

    TradeService(FlowSummaries flows, TurnoverFigureRepository figures) {
        this.flows = flows;
        this.figures = figures;
    }

    /** What there is to look at. */
    public DataState state() {
        var known = flows.state();
        return DataStates.of(known.basis(), known.months(), flows.batches(), figureBook());
    }

    /** The region's trade of a period, beside the same months of the year before. */
    public TradeHeadline headline(Period period) {
        var known = flows.state();
        return comparison(period, known).headline(known.basis());
    }

    /** Partners with flows in the period or the year before, the greatest first. */
    public List<PartnerTrade> ranking(Period period, Direction direction) {
        var publishedTotal = figureBook().value(null, period, direction);
        return comparison(period, flows.state()).partners(direction, publishedTotal);
    }

    private FlowComparison comparison(Period period, FlowState known) {
        var basis = known.basis();
        return basis == null
                ? new FlowComparison(Basis.STATISTICAL, period, Set.of(), List.of())
                : new FlowComparison(
                        basis, period, Set.copyOf(known.months()), flows.partners(known, period, period.yearBefore()));
    }

    /**
     * Flows over time by whole calendar periods.
     *
     * @param partners one series for each (ISO 3166 alpha-2), in this order; one series of all together where empty
     */
    public List<TradeSeries> series(Period range, Granularity granularity, List<String> partners) {
        var known = flows.state();
        var periods = range.split(granularity);
        var asked = withYearBefore(periods);
        var totals = steps(known, new StepQuery(asked, granularity, Set.of(), Set.of(), false, false));
        if (partners.isEmpty()) {
            return List.of(SeriesPoints.ofAll(periods, totals));
        }
        var values = steps(known, new StepQuery(asked, granularity, Set.copyOf(partners), Set.of(), true, false));
        return partners.stream()
                .map(partner -> SeriesPoints.of(partner, periods, values, totals))
                .toList();
    }

    /**
     * HS chapters of a period, the greatest first.
     *
     * @param iso2 only this partner, all together where null
     */
    public List<ChapterTrade> chapters(Period period, Direction direction, @Nullable String iso2) {
        var known = flows.state();
        var basis = known.basis();
        return basis == null
                ? List.of()
                : ChapterTrades.of(
                        basis,
                        period,
                        Set.copyOf(known.months()),
                        flows.chapters(known, period, period.yearBefore(), direction, iso2));
    }

    /** A partner's value, share and place in every year with flows, earliest first. */
    public List<YearStanding> years(String iso2, Direction direction) {
        var known = flows.state();
        if (known.months().isEmpty()) {
            return List.of();
        }
        var range = new Period(known.months().getFirst(), known.months().getLast());
        var values = steps(known, new StepQuery(range, Granularity.YEAR, Set.of(), Set.of(), true, false));
        return YearStandings.of(iso2, direction, range.split(Granularity.YEAR), values, figureBook());
    }

    /** Flows as the explorer asks for them, at most {@value #MOST_ROWS} rows. */
    public Exploration explore(FlowQuery query) {
        var known = flows.state();
        var periods = query.range().split(query.granularity());
        var values = steps(
                known,
                new StepQuery(
                        withYearBefore(periods),
                        query.granularity(),
                        query.partners(),
                        query.chapters(),
                        query.byPartner(),
                        query.byChapter()));
        var rows = FlowRows.of(periods, query.direction(), values);
        var truncated = rows.size() > MOST_ROWS;
        return new Exploration(known.basis(), truncated ? rows.subList(0, MOST_ROWS) : rows, truncated);
    }

    /** The partners that have flows, as ISO codes in order. */
    public Set<String> partners() {
        return new TreeSet<>(flows.partnerCodes(flows.state()));
    }

    private StepValues steps(FlowState known, StepQuery query) {
        var basis = known.basis();
        return basis == null
                ? new StepValues(Basis.STATISTICAL, Set.of(), List.of())
                : new StepValues(basis, known.months(), flows.steps(known, query));
    }

    private static Period withYearBefore(List<Period> periods) {
        return new Period(
                periods.getFirst().yearBefore().first(), periods.getLast().last());
    }

    private FigureBook figureBook() {
        return FigureBook.of(figures.findByArchivedFalse());
    }
}
