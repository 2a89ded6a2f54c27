package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How concentrated trade was over time.
 *
 * @param basis null where there are no flows at all
 * @param periods all that were asked for, in order
 * @param points the periods with flows, in order
 */
public record Dependence(@Nullable Basis basis, List<Period> periods, List<DependencePoint> points) {

    /** What this period's trade hung on; empty where it has no flows or was not asked for. */
    public Optional<DependencePoint> of(Period period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }

    /** The latest complete period, the latest at all where none is; empty without flows. */
    public Optional<DependencePoint> latest() {
        return points.reversed().stream()
                .filter(point -> point.total().isComplete())
                .findFirst()
                .or(() -> points.isEmpty() ? Optional.empty() : Optional.of(points.getLast()));
    }

    /**
     * By how many percentage points the share of that many greatest partners changed since the same period of the year before;
     * null where that is not among the periods, or where one of the two lacks months.
     */
    public @Nullable BigDecimal topChange(DependencePoint point, int partners) {
        return yearBefore(point)
                .map(before -> point.concentration()
                        .topShare(partners)
                        .subtract(before.concentration().topShare(partners))
                        .movePointRight(2))
                .orElse(null);
    }

    private Optional<DependencePoint> yearBefore(DependencePoint point) {
        return points.stream()
                .filter(before -> before.period().equals(point.period().yearBefore()))
                .filter(before -> before.total().isComplete() && point.total().isComplete())
                .findFirst();
    }
}
