package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.StepSum;
import com.investkaluga.desk.trade.metrics.Check;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the stated figures in use against flows that are not in the desk yet. Callers check who may. */
@Component
@Transactional(readOnly = true)
public class FigureContradictions {

    /** A stated figure that flows will not agree with. */
    public record Contradicted(FigureDetails figure, Period period, Check check) {}

    private final TurnoverFigureRepository figures;

    FigureContradictions(TurnoverFigureRepository figures) {
        this.figures = figures;
    }

    /**
     * The figures whose period, or the year before it, has one of the changed months and that disagree with the flows.
     *
     * @param months all months with flows
     * @param flows of each of these months, partner by partner
     */
    public List<Contradicted> find(Set<YearMonth> months, List<StepSum> flows, Set<YearMonth> changed) {
        var book = FigureBook.of(figures.findByArchivedFalse());
        var withFlows = new FigureChecks(book, new StatisticalValues(months, flows));
        var withoutFlows = new FigureChecks(book, StatisticalValues.NONE);
        return book.figures().stream()
                .filter(figure -> figure.data().inUse())
                .flatMap(figure -> {
                    var period = Objects.requireNonNull(figure.data().period());
                    if (!isTouched(period, changed)) {
                        return Stream.empty();
                    }
                    var anyway = withoutFlows.of(figure.data(), period);
                    return withFlows.of(figure.data(), period).stream()
                            .filter(check -> !check.passes() && !anyway.contains(check))
                            .map(check -> new Contradicted(figure, period, check));
                })
                .toList();
    }

    private static boolean isTouched(Period period, Set<YearMonth> changed) {
        return Stream.of(period, period.yearBefore())
                .flatMap(each -> each.months().stream())
                .anyMatch(changed::contains);
    }
}
