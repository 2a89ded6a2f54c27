package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.explore.Dependence;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.explore.DependenceQuestion;
import com.investkaluga.desk.trade.ui.words.WhatIfPanel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks about dependence on few partners.
 *
 * @param outside see {@link TimeAsked}
 */
record DependenceAsked(
        Query query, DependenceQuestion question, @Nullable Period outside) {

    static DependenceAsked of(Query query, Period available) {
        var filter = ExplorerAddress.filter(query);
        // all years there are: dependence is seen over a long time
        var asked = query.get("from").isPresent()
                        || query.get("to").isPresent()
                        || query.get("period").isPresent()
                ? query
                : query.with("from", Integer.toString(available.first().getYear()));
        var time = TimeAsked.of(asked, available);
        return new DependenceAsked(
                query,
                new DependenceQuestion(
                        filter.direction(),
                        filter.goods(),
                        time.question().range(),
                        time.question().step()),
                time.outside());
    }

    /** The period whose partners are looked at: the one that is asked for, else the latest complete one; empty without flows. */
    Optional<Period> now(Dependence dependence) {
        var periods = dependence.points().stream().map(DependencePoint::period).toList();
        return ExplorerAddress.period(query, "now")
                .filter(periods::contains)
                .or(() -> dependence.latest().map(DependencePoint::period));
    }

    /** By how much the partner of the what-if changes. */
    int percent() {
        return percent(query).orElse(WhatIfPanel.USUAL_PERCENT);
    }

    /** The one that the address names; empty where it names none that could be. */
    static Optional<Integer> percent(Query query) {
        return query.number("percent")
                .filter(percent -> percent >= WhatIfPanel.LEAST_PERCENT && percent <= WhatIfPanel.MOST_PERCENT);
    }

    /** The partner of the what-if: the one that is asked for, else the greatest of the period. */
    String partner(Dependence dependence, Period now) {
        return query.get("partner")
                .filter(code -> code.matches("[A-Z]{2}"))
                .or(() -> dependence.points().stream()
                        .filter(point -> point.period().equals(now))
                        .map(DependencePoint::greatest)
                        .findFirst())
                .orElse("");
    }

    DependenceQuestion of(Period period) {
        return new DependenceQuestion(question.direction(), question.goods(), period, question.step());
    }
}
