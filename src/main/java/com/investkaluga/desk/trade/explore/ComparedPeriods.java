package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Completeness;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two periods held against each other. Where some of their months are not known and the known ones are a run in both, that run
 * is what is compared: January to May 2024 against January to May 2023.
 *
 * @param askedNow as asked for
 * @param askedBefore as asked for
 * @param now what is compared
 * @param before with what
 */
public record ComparedPeriods(Period askedNow, Period askedBefore, Period now, Period before) {

    static ComparedPeriods of(Period now, Period before, Set<YearMonth> known) {
        var shared = sharedRun(now, before, known);
        return shared == null
                ? new ComparedPeriods(now, before, now, before)
                : new ComparedPeriods(now, before, part(now, shared), part(before, shared));
    }

    /**
     * A period that is not over where flows end with this month, its months until then against the same of the year before; empty
     * where it is over.
     */
    static Optional<ComparedPeriods> toDate(Period period, @Nullable YearMonth last) {
        var over = Completeness.over(period, last);
        return over.equals(period)
                ? Optional.empty()
                : Optional.of(new ComparedPeriods(period, period.yearBefore(), over, over.yearBefore()));
    }

    /** Whether all months of both have flows. */
    boolean isKnown(Set<YearMonth> known) {
        return Completeness.missing(now, known).isEmpty()
                && Completeness.missing(before, known).isEmpty();
    }

    private record Run(int first, int last) {}

    private static @Nullable Run sharedRun(Period now, Period before, Set<YearMonth> known) {
        if (now.monthCount() != before.monthCount()) {
            return null;
        }
        List<Integer> both = IntStream.range(0, now.monthCount())
                .filter(month -> known.contains(now.first().plusMonths(month))
                        && known.contains(before.first().plusMonths(month)))
                .boxed()
                .toList();
        if (both.isEmpty() || both.getLast() - both.getFirst() + 1 != both.size()) {
            return null;
        }
        return new Run(both.getFirst(), both.getLast());
    }

    private static Period part(Period period, Run run) {
        return new Period(period.first().plusMonths(run.first), period.first().plusMonths(run.last));
    }

    /** Whether less is compared than was asked for. */
    public boolean isNarrowed() {
        return !now.equals(askedNow);
    }

    /** Whether the two have as many months, without which nothing is turned into growth. */
    public boolean isOfOneLength() {
        return now.monthCount() == before.monthCount();
    }

    /** Whether the two are the same months of the year, without which seasons are compared too. */
    public boolean isOfOneSeason() {
        return isOfOneLength() && now.first().getMonth() == before.first().getMonth();
    }
}
