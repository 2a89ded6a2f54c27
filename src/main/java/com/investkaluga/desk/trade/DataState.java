package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Completeness;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to look at and how complete it is.
 *
 * @param basis null where there are no flows; {@link Basis#SAMPLE} calls for the banner
 * @param available from the first to the last month with flows, null where there are none
 * @param missingMonths months in between without flows
 * @param latestCompleteYear null where no year has all its months
 * @param latestYearToDate January to the last month with flows, null where there are none
 * @param lastBatch what was brought in last, null where nothing was
 * @param figures reported figures
 * @param figuresWithoutPeriod of these, the ones whose source names no period
 * @param contestedFigures of these, the ones that compete with another source
 */
public record DataState(
        @Nullable Basis basis,
        @Nullable Period available,
        List<YearMonth> missingMonths,
        @Nullable Period latestCompleteYear,
        @Nullable Period latestYearToDate,
        @Nullable LastBatch lastBatch,
        int figures,
        int figuresWithoutPeriod,
        int contestedFigures) {

    /** A batch of customs rows. */
    public record LastBatch(long id, String title, long rowCount, Instant createdAt) {}

    public boolean isSample() {
        return basis == Basis.SAMPLE;
    }

    /** Months of a period of which nothing is known: before the first with flows, after the last, or in between. */
    public List<YearMonth> missingMonths(Period period) {
        return period.months().stream()
                .filter(month -> available == null || !available.contains(month) || missingMonths.contains(month))
                .toList();
    }

    /** Whether not a single month of the period has flows. */
    public boolean isUnknown(Period period) {
        return missingMonths(period).size() == period.monthCount();
    }

    /** Whether the period lies before all flows or after them. */
    public boolean isBeyond(Period period) {
        return available == null
                || period.last().isBefore(available.first())
                || period.first().isAfter(available.last());
    }

    /**
     * What of a period is over, as far as flows go: January to May of a year whose later months are yet to come. The period itself
     * where it is over, or where nothing of it is known.
     */
    public Period knownPart(Period period) {
        return Completeness.over(period, available == null ? null : available.last());
    }
}
