package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.ExceededTotal;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.PublishedTotals;
import com.investkaluga.desk.trade.flow.FlowState;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.TradeValue;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the trade explorer. Every answer comes from summaries of one basis, in a number of statements that depends
 * neither on the data nor on the question. Where there are no flows at all, answers are empty and their basis is null.
 */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class ExplorerService {

    /** As many rows as a grid is sorted with at once. */
    static final int MOST_ROWS = 10_000;

    private final FlowSummaries flows;
    private final FigureService figures;

    ExplorerService(FlowSummaries flows, FigureService figures) {
        this.flows = flows;
        this.figures = figures;
    }

    /** Flows over time. */
    public TimeAnswer overTime(TimeQuestion question) {
        var known = flows.state();
        var periods = question.range().split(question.step());
        var basis = known.basis();
        if (basis == null) {
            return new TimeAnswer(null, periods, List.of(), List.of(), null, null, List.of(), true);
        }
        var flow = new Flows(known, basis, Set.copyOf(known.months()));
        var filter = question.filter();
        var last = known.months().stream().max(Comparator.naturalOrder()).orElse(null);
        var toDate = periods.reversed().stream()
                .flatMap(period -> ComparedPeriods.toDate(period, last).stream())
                .findFirst()
                .orElse(null);
        var parts = series(flow, filter, question.split(), question.step(), periods, toDate);
        var whole = series(flow, filter.whole(question.split()), Split.NONE, question.step(), periods, toDate);
        var base = indexBase(question.indexBase(), periods, flow.months);
        var totals = totals(filter, question.split());
        var rows = new TimeRows(periods, filter.direction(), whole, published(totals, filter), base);
        return new TimeAnswer(
                basis,
                periods,
                rows.lines(parts),
                rows.rows(parts, MOST_ROWS),
                base,
                toDate != null && toDate.isKnown(flow.months) ? toDate : null,
                exceeded(
                        totals,
                        filter,
                        periods.stream().map(period -> whole.values().of(period, Part.ALL, filter.direction()))),
                hasHeadings(question.split(), parts.values()));
    }

    /** Any two periods against each other. */
    public TwoPeriodsAnswer compare(TwoPeriodsQuestion question) {
        var known = flows.state();
        var basis = known.basis();
        var flow = new Flows(known, basis == null ? Basis.STATISTICAL : basis, Set.copyOf(known.months()));
        var filter = question.filter();
        var split = question.split();
        var periods = ComparedPeriods.of(question.now(), question.before(), flow.months);
        var now = sums(flow, filter, split, periods.now());
        var before = sums(flow, filter, split, periods.before());
        var wholeNow = sums(flow, filter.whole(split), Split.NONE, periods.now());
        var wholeBefore = sums(flow, filter.whole(split), Split.NONE, periods.before());
        var totals = totals(filter, split);
        var measured = new TwoPeriods(periods, filter.direction(), wholeNow, wholeBefore, published(totals, filter));
        return new TwoPeriodsAnswer(
                basis,
                periods,
                measured.total(now, before),
                measured.rows(now, before, filter.hasAll(split)),
                exceeded(
                        totals,
                        filter,
                        Stream.of(
                                wholeNow.of(periods.now(), Part.ALL, filter.direction()),
                                wholeBefore.of(periods.before(), Part.ALL, filter.direction()))),
                hasHeadings(split, now));
    }

    /** What is asked of, and the months that it knows. */
    private record Flows(FlowState state, Basis basis, Set<java.time.YearMonth> months) {}

    private PartSeries series(
            Flows flow,
            TradeFilter filter,
            Split split,
            Granularity step,
            List<Period> periods,
            @Nullable ComparedPeriods toDate) {
        var asked = new Period(
                periods.getFirst().yearBefore().first(), periods.getLast().last());
        return new PartSeries(
                values(flow, filter.query(asked, step, split), split),
                toDate,
                toDate == null ? null : sums(flow, filter, split, toDate.before()));
    }

    private PartValues sums(Flows flow, TradeFilter filter, Split split, Period period) {
        return values(flow, filter.query(period, null, split), split);
    }

    private PartValues values(Flows flow, StepQuery query, Split split) {
        return PartValues.of(
                flow.basis,
                flow.months,
                flows.steps(flow.state, query),
                split,
                flows.revisions(flow.state, query, sum -> PartValues.part(sum, split)));
    }

    /** Sources publish totals of all goods and all partners; of anything else flows alone know the whole. */
    private Optional<PublishedTotals> totals(TradeFilter filter, Split split) {
        var whole = filter.whole(split);
        return whole.partners().isEmpty() && whole.goods().isEmpty() ? Optional.of(figures.totals()) : Optional.empty();
    }

    private static Function<Period, @Nullable TradeValue> published(
            Optional<PublishedTotals> totals, TradeFilter filter) {
        return period ->
                totals.map(stated -> stated.of(period, filter.direction())).orElse(null);
    }

    /** @param wholes what the flows of each period add up to */
    private static List<ExceededTotal> exceeded(
            Optional<PublishedTotals> totals, TradeFilter filter, Stream<@Nullable TradeValue> wholes) {
        return wholes.flatMap(whole -> totals.flatMap(stated -> stated.exceeded(whole, filter.direction())).stream())
                .toList();
    }

    private static @Nullable Period indexBase(
            @Nullable Period asked, List<Period> periods, Set<java.time.YearMonth> months) {
        return asked != null && periods.contains(asked)
                ? asked
                : periods.stream()
                        .filter(period -> months.containsAll(period.months()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean hasHeadings(Split split, PartValues values) {
        return split != Split.HEADING
                || values.parts().isEmpty()
                || values.parts().stream().anyMatch(part -> part.length() > 2);
    }
}
