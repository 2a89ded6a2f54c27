package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Many periods in few words: 'Jan–Sep 2013, 2014', and how many more there are where even that is long. */
final class PeriodRuns {

    private static final int MOST = 4;

    private PeriodRuns() {}

    static String text(List<Period> periods, Component reader) {
        var runs = of(periods);
        var words =
                runs.stream().limit(MOST).map(run -> PeriodText.of(run, reader)).collect(Collectors.joining(", "));
        return runs.size() <= MOST
                ? words
                : reader.getTranslation(
                        "trade.import.periods.more", Map.of("periods", words, "more", runs.size() - MOST));
    }

    /** Neighbours put together, in order. */
    static List<Period> of(List<Period> periods) {
        var runs = new ArrayList<Period>();
        periods.stream().sorted().distinct().forEach(period -> {
            if (!runs.isEmpty() && !period.first().isAfter(runs.getLast().last().plusMonths(1))) {
                var run = runs.removeLast();
                var last = run.last().isAfter(period.last()) ? run.last() : period.last();
                runs.add(new Period(run.first(), last));
            } else {
                runs.add(period);
            }
        });
        return runs;
    }
}
