package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TimeQuestion;

/** What an address asks about flows over time. */
record TimeAsked(Query query, TimeQuestion question, Measured measure, TimeChart chart) {

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
        // A single period, as the dashboard's tiles ask for, is a range of its own.
        var usualStep = query.get("period").isPresent() ? Granularity.MONTH : Granularity.YEAR;
        var question = new TimeQuestion(
                filter,
                range(query, available),
                seasons
                        ? Granularity.MONTH
                        : query.get("step", Granularity.class).orElse(usualStep),
                seasons ? Split.NONE : query.get("by", Split.class).orElse(usualSplit),
                ExplorerAddress.period(query, "base").orElse(null));
        return new TimeAsked(query, question, measure, chart);
    }

    private static TimeChart usual(Measured measure) {
        return measure == Measured.INDEX || measure == Measured.SHARE ? TimeChart.LINES : TimeChart.COLUMNS;
    }

    private static Period range(Query query, Period available) {
        var last = Granularity.YEAR.periodOf(available.last());
        var usual = new Period(last.first().minusYears(USUAL_YEARS - 1L), last.last());
        var asked = ExplorerAddress.period(query, "period").orElseGet(() -> {
            var from = ExplorerAddress.period(query, "from").orElse(usual);
            var to = ExplorerAddress.period(query, "to").orElse(usual);
            return from.first().isAfter(to.last())
                    ? new Period(to.first(), from.last())
                    : new Period(from.first(), to.last());
        });
        return within(asked, available, usual);
    }

    /** Of what is asked, the years that have flows, so that no address asks for a thousand empty months. */
    private static Period within(Period asked, Period available, Period usual) {
        var first = Granularity.YEAR.periodOf(available.first()).first();
        var last = Granularity.YEAR.periodOf(available.last()).last();
        if (asked.last().isBefore(first) || asked.first().isAfter(last)) {
            return usual;
        }
        return new Period(
                asked.first().isBefore(first) ? first : asked.first(),
                asked.last().isAfter(last) ? last : asked.last());
    }
}
