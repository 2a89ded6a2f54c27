package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.FlowState;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.Revisions;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Flows in the shapes that the metrics take them in. Ask for the state first: it says what holds. */
@Component
class FlowReader {

    private record ComparisonOf(Period period) {}

    private record RankingOf(
            Period period, Direction direction, @Nullable TradeValue publishedTotal) {}

    private record ValuesOf(StepQuery query) {}

    private final FlowSummaries flows;

    FlowReader(FlowSummaries flows) {
        this.flows = flows;
    }

    FlowState state() {
        return flows.state();
    }

    /** All partners in a period, beside the same months of the year before. */
    FlowComparison comparison(FlowState known, Period period) {
        var basis = known.basis();
        return basis == null
                ? new FlowComparison(Basis.STATISTICAL, period, Set.of(), List.of())
                : flows.result(
                        known,
                        new ComparisonOf(period),
                        () -> new FlowComparison(
                                basis,
                                period,
                                Set.copyOf(known.months()),
                                flows.partners(known, period, period.yearBefore())));
    }

    /**
     * Partners with flows in the period or the year before, the greatest first.
     *
     * @param publishedTotal what a share is of where it was stated
     */
    List<PartnerTrade> ranking(
            FlowState known, Period period, Direction direction, @Nullable TradeValue publishedTotal) {
        return flows.result(
                known,
                new RankingOf(period, direction, publishedTotal),
                () -> comparison(known, period)
                        .partners(
                                direction,
                                publishedTotal,
                                revisions(known, new StepQuery(period, null, Set.of(), Set.of(), true, false))));
    }

    StepValues steps(FlowState known, StepQuery query) {
        var basis = known.basis();
        return basis == null
                ? new StepValues(Basis.STATISTICAL, Set.of(), List.of())
                : flows.result(
                        known,
                        new ValuesOf(query),
                        () -> new StepValues(basis, known.months(), flows.steps(known, query)));
    }

    /** A partner's values of such flows that imports changed. */
    Revisions revisions(FlowState known, StepQuery query) {
        return flows.revisions(known, query, sum -> String.valueOf(sum.partner()));
    }

    /** The periods and the ones that they are compared with. */
    static Period withYearBefore(List<Period> periods) {
        return new Period(
                periods.getFirst().yearBefore().first(), periods.getLast().last());
    }
}
