package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.FlowQuery;
import com.investkaluga.desk.trade.metrics.Direction;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What the explorer's address asks for; whatever it does not understand asks for nothing. */
record ExplorerQuery(FlowQuery flows, Split split) {

    /** Whose rows stand apart. */
    enum Split {
        NONE,
        PARTNER,
        CHAPTER
    }

    private static final int DEFAULT_YEARS = 5;

    /** @param available from the first to the last month with flows */
    static ExplorerQuery of(Query query, Period available) {
        var last = Granularity.YEAR.periodOf(available.last());
        var first = Granularity.YEAR.periodOf(available.last().minusYears(DEFAULT_YEARS - 1L));
        var from = query.get("from").flatMap(PeriodChooser::read).orElse(first);
        var to = query.get("to").flatMap(PeriodChooser::read).orElse(last);
        // A single period, as the dashboard's tiles ask for, is a range of its own.
        var period = query.get("period").flatMap(PeriodChooser::read);
        var range = period.orElseGet(() -> from.first().isAfter(to.last())
                ? new Period(to.first(), from.last())
                : new Period(from.first(), to.last()));
        var partners = codes(query, "partners", code -> code.matches("[A-Z]{2}"));
        var chapters = codes(query, "chapters", code -> code.matches("\\d{2}"));
        var split = query.get("by", Split.class).orElse(partners.size() > 1 ? Split.PARTNER : Split.NONE);
        var step =
                query.get("step", Granularity.class).orElse(period.isPresent() ? Granularity.MONTH : Granularity.YEAR);
        return new ExplorerQuery(
                new FlowQuery(
                        range,
                        step,
                        query.get("direction", Direction.class).orElse(Direction.TURNOVER),
                        partners,
                        chapters,
                        split == Split.PARTNER,
                        split == Split.CHAPTER),
                split);
    }

    static Set<String> codes(Query query, String name, Predicate<String> valid) {
        var codes = new LinkedHashSet<String>();
        query.get(name)
                .ifPresent(text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(valid)
                        .forEach(codes::add));
        return codes;
    }
}
