package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TimeQuestion;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks about flows over time.
 *
 * @param outside the range that was asked for where none of it has flows and another one is shown in its place, else null
 */
record TimeAsked(
        Query query,
        TimeQuestion question,
        Measured measure,
        TimeChart chart,
        @Nullable Period outside) {

    private static final int USUAL_YEARS = 5;

    /** @param available from the first to the last month with flows */
    static TimeAsked of(Query query, Period available) {
        var measure = query.get("measure", Measured.class)
                .filter(Measured.OVER_TIME::contains)
                .orElse(Measured.VALUE);
        var chart = query.get("chart", TimeChart.class).orElse(usual(measure));
        var seasons = chart == TimeChart.SEASONS;
        var filter = ExplorerAddress.filter(query);
        var usualSplit = filter.partners().size() > 1 ? Split.PARTNER : Split.NONE;
        var range = range(query, available);
        var question = new TimeQuestion(
                filter,
                range,
                seasons
                        ? Granularity.MONTH
                        : query.get("step", Granularity.class).orElseGet(() -> usualStep(query, range)),
                seasons ? Split.NONE : query.get("by", Split.class).orElse(usualSplit),
                ExplorerAddress.period(query, "base").orElse(null));
        var asked = asked(query, available);
        return new TimeAsked(query, question, measure, chart, isOutside(asked, available) ? asked : null);
    }

    private static TimeChart usual(Measured measure) {
        return measure == Measured.INDEX || measure == Measured.SHARE ? TimeChart.LINES : TimeChart.COLUMNS;
    }

    /** The longest that the range consists of, so that nobody who asks for half a year is shown the whole one. */
    private static Granularity usualStep(Query query, Period range) {
        // A single period, as the dashboard's tiles ask for, is a range of its own.
        return query.get("period").isPresent()
                ? Granularity.MONTH
                : Stream.of(Granularity.values())
                        .filter(step -> step.periodOf(range.first()).first().equals(range.first())
                                && step.periodOf(range.last()).last().equals(range.last()))
                        .findFirst()
                        .orElse(Granularity.MONTH);
    }

    private static Period usual(Period available) {
        var last = Granularity.YEAR.periodOf(available.last());
        return new Period(last.first().minusYears(USUAL_YEARS - 1L), last.last());
    }

    private static Period asked(Query query, Period available) {
        var usual = usual(available);
        return ExplorerAddress.period(query, "period").orElseGet(() -> {
            var from = ExplorerAddress.period(query, "from").orElse(usual);
            var to = ExplorerAddress.period(query, "to").orElse(usual);
            return from.first().isAfter(to.last())
                    ? new Period(to.first(), from.last())
                    : new Period(from.first(), to.last());
        });
    }

    private static boolean isOutside(Period asked, Period available) {
        return asked.last().isBefore(available.first()) || asked.first().isAfter(available.last());
    }

    /** Of what is asked, the years that have flows, so that no address asks for a thousand empty months. */
    private static Period range(Query query, Period available) {
        var asked = asked(query, available);
        var known = isOutside(asked, available) ? usual(available) : asked;
        var first = Granularity.YEAR.periodOf(available.first()).first();
        var last = Granularity.YEAR.periodOf(available.last()).last();
        return new Period(
                known.first().isBefore(first) ? first : known.first(),
                known.last().isAfter(last) ? last : known.last());
    }
}
