package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.Batch;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Completeness;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the state of the data. */
final class DataStates {

    private DataStates() {}

    static DataState of(@Nullable Basis basis, List<YearMonth> months, List<Batch> batches, FigureBook figures) {
        var available = months.isEmpty() ? null : new Period(months.getFirst(), months.getLast());
        var known = Set.copyOf(months);
        return new DataState(
                basis,
                available,
                available == null ? List.of() : Completeness.missing(available, known),
                available == null ? null : latestCompleteYear(available, known),
                available == null ? null : Period.yearToDate(available.last()),
                batches.stream()
                        .findFirst()
                        .map(batch ->
                                new DataState.LastBatch(batch.id(), batch.title(), batch.rowCount(), batch.createdAt()))
                        .orElse(null),
                figures.size(),
                figures.countWithoutPeriod(),
                figures.countContested());
    }

    private static @Nullable Period latestCompleteYear(Period available, Set<YearMonth> months) {
        return available.split(Granularity.YEAR).reversed().stream()
                .filter(year -> Completeness.missing(year, months).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
