package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.ChapterSum;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
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
        var basis = basisOrNull();
        var months = basis == null ? List.<java.time.YearMonth>of() : flows.months(basis);
        return DataStates.of(basis, months, flows.batches(), figureBook());
    }

    /** The region's trade of a period, beside the same months of the year before. */
    public TradeHeadline headline(Period period) {
        var basis = basisOrNull();
        return comparison(period, basis).headline(basis);
    }

    /** Partners with flows in the period or the year before, the greatest first. */
    public List<PartnerTrade> ranking(Period period, Direction direction) {
        var publishedTotal = figureBook().value(null, period, direction);
        return comparison(period, basisOrNull()).partners(direction, publishedTotal);
    }

    private FlowComparison comparison(Period period, @Nullable Basis basis) {
        return basis == null
                ? new FlowComparison(Basis.STATISTICAL, period, Set.of(), List.of())
                : new FlowComparison(
                        basis,
                        period,
                        Set.copyOf(flows.months(basis)),
                        flows.partners(basis, period, period.yearBefore()));
    }

    /**
     * Flows over time by whole calendar periods.
     *
     * @param partners one series for each (ISO 3166 alpha-2), in this order; one series of all together where empty
     */
    public List<TradeSeries> series(Period range, Granularity granularity, List<String> partners) {
        var periods = range.split(granularity);
        var asked = withYearBefore(periods);
        var totals = steps(new StepQuery(asked, granularity, Set.of(), Set.of(), false, false));
        if (partners.isEmpty()) {
            return List.of(SeriesPoints.ofAll(periods, totals));
        }
        var values = steps(new StepQuery(asked, granularity, Set.copyOf(partners), Set.of(), true, false));
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
        var basis = basisOrNull();
        if (basis == null) {
            return List.of();
        }
        List<ChapterSum> sums = flows.chapters(basis, period, period.yearBefore(), direction, iso2);
        return ChapterTrades.of(basis, period, new HashSet<>(flows.months(basis)), sums);
    }

    /** A partner's value, share and place in every year with flows, earliest first. */
    public List<YearStanding> years(String iso2, Direction direction) {
        var basis = basisOrNull();
        if (basis == null) {
            return List.of();
        }
        var months = flows.months(basis);
        var range = new Period(months.getFirst(), months.getLast());
        var steps = flows.steps(basis, new StepQuery(range, Granularity.YEAR, Set.of(), Set.of(), true, false));
        return YearStandings.of(
                iso2, direction, range.split(Granularity.YEAR), new StepValues(basis, months, steps), figureBook());
    }

    /** Flows as the explorer asks for them, at most {@value #MOST_ROWS} rows. */
    public Exploration explore(FlowQuery query) {
        var periods = query.range().split(query.granularity());
        var values = steps(new StepQuery(
                withYearBefore(periods),
                query.granularity(),
                query.partners(),
                query.chapters(),
                query.byPartner(),
                query.byChapter()));
        var rows = FlowRows.of(periods, query.direction(), values);
        var truncated = rows.size() > MOST_ROWS;
        return new Exploration(basisOrNull(), truncated ? rows.subList(0, MOST_ROWS) : rows, truncated);
    }

    /** The partners that have flows, as ISO codes in order. */
    public Set<String> partners() {
        var basis = basisOrNull();
        return basis == null ? Set.of() : new TreeSet<>(flows.partnerCodes(basis));
    }

    private StepValues steps(StepQuery query) {
        var basis = basisOrNull();
        return basis == null
                ? new StepValues(Basis.STATISTICAL, Set.of(), List.of())
                : new StepValues(basis, flows.months(basis), flows.steps(basis, query));
    }

    private static Period withYearBefore(List<Period> periods) {
        return new Period(
                periods.getFirst().yearBefore().first(), periods.getLast().last());
    }

    private @Nullable Basis basisOrNull() {
        return flows.basis().orElse(null);
    }

    private FigureBook figureBook() {
        return FigureBook.of(figures.findByArchivedFalse());
    }
}
