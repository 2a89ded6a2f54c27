package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of trade flows: headline, ranking, series and chapters. Everything comes from monthly summaries of
 * one basis (imported flows where there are any, else the sample), in a number of statements that does not depend on the data.
 * Where there are no flows at all, answers are empty or say so.
 */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class TradeService {

    private final FlowSummaries flows;
    private final FlowReader reader;
    private final TurnoverFigureRepository figures;

    TradeService(FlowSummaries flows, FlowReader reader, TurnoverFigureRepository figures) {
        this.flows = flows;
        this.reader = reader;
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
        var revisions = flows.revisions(
                known, new StepQuery(period, null, Set.of(), Set.of(), false, false), all -> FlowComparison.ALL);
        return reader.comparison(known, period).headline(known.basis(), revisions);
    }

    /** Partners with flows in the period or the year before, the greatest first and the unspecified last. */
    public List<PartnerTrade> ranking(Period period, Direction direction) {
        var publishedTotal = figureBook().value(null, period, direction);
        return reader.ranking(flows.state(), period, direction, publishedTotal);
    }

    /** The stated totals of these periods that are less than the flows, so that shares of them add up to more than 100 %. */
    public List<ExceededTotal> exceededTotals(Collection<Period> periods, Direction... directions) {
        var known = flows.state();
        var totals = new PublishedTotals(figureBook());
        return Stream.of(directions)
                .flatMap(direction -> periods.stream()
                        .filter(period -> totals.of(period, direction) != null)
                        .map(period ->
                                totals.exceeded(reader.comparison(known, period).total(direction), direction)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Flows over time by whole calendar periods.
     *
     * @param partners one series for each (ISO 3166 alpha-2), in this order; one series of all together where empty
     */
    public List<TradeSeries> series(Period range, Granularity granularity, List<String> partners) {
        var known = flows.state();
        var periods = range.split(granularity);
        var totals = GrownSteps.of(reader, known, periods, granularity, Set.of());
        if (partners.isEmpty()) {
            return List.of(SeriesPoints.ofAll(periods, totals));
        }
        var steps = GrownSteps.of(reader, known, periods, granularity, Set.copyOf(partners));
        var whole = new SeriesPoints.Whole(totals.values(), figureBook());
        return partners.stream()
                .map(partner -> SeriesPoints.of(partner, periods, steps, whole))
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

    /** The partners that have flows, as ISO codes in order. */
    public Set<String> partners() {
        return new TreeSet<>(flows.partnerCodes(flows.state()));
    }

    private FigureBook figureBook() {
        return FigureBook.of(figures.findByArchivedFalse());
    }
}
