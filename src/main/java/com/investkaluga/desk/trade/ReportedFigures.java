package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.FlowState;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Basis;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What sources state, each figure with what follows from its fellows and from imported flows. */
@Component
class ReportedFigures {

    /** Latest period first, figures without one last, the one in use before its competitors. */
    private static final Comparator<ReportedFigure> LATEST_FIRST =
            Comparator.<ReportedFigure, @Nullable Period>comparing(
                            figure -> figure.data().period(), Comparator.nullsLast(byEnd().reversed()))
                    .thenComparing(figure -> !figure.data().inUse())
                    .thenComparing(figure -> figure.figure().id());

    private final TurnoverFigureRepository figures;
    private final FlowSummaries flows;

    /** Of the last question, because the next one mostly asks for the same flows. */
    private volatile Kept kept = new Kept("", List.of(), StatisticalValues.NONE);

    private record Kept(String stamp, List<Period> periods, StatisticalValues values) {}

    ReportedFigures(TurnoverFigureRepository figures, FlowSummaries flows) {
        this.figures = figures;
        this.flows = flows;
    }

    /** Those of which this holds, latest period first. */
    List<ReportedFigure> all(Predicate<FigureData> filter) {
        var book = FigureBook.of(figures.findByArchivedFalse());
        var analyst = new FigureAnalyst(book, statistics(book));
        return book.figures().stream()
                .filter(figure -> filter.test(figure.data()))
                .map(analyst::analyse)
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Imported flows of all periods that figures speak of and of the years before them; nothing while there is only a sample. */
    private StatisticalValues statistics(FigureBook book) {
        var periods = book.figures().stream()
                .map(figure -> figure.data().period())
                .filter(Objects::nonNull)
                .toList();
        var known = flows.state();
        if (periods.isEmpty() || known.basis() != Basis.STATISTICAL) {
            return StatisticalValues.NONE;
        }
        var last = kept;
        if (!last.stamp.equals(known.stamp()) || !last.periods.equals(periods)) {
            last = new Kept(known.stamp(), periods, statistics(known, periods));
            kept = last;
        }
        return last.values;
    }

    private StatisticalValues statistics(FlowState known, List<Period> periods) {
        var range = new Period(
                periods.stream()
                        .map(Period::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .minusYears(1),
                periods.stream()
                        .map(Period::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        var steps = flows.steps(known, new StepQuery(range, Granularity.MONTH, Set.of(), Set.of(), true, false));
        return new StatisticalValues(known.months(), steps);
    }

    private static Comparator<Period> byEnd() {
        return Comparator.comparing(Period::last).thenComparing(Period::first);
    }
}
