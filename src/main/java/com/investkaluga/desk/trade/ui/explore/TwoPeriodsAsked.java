package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.explore.GoodsLevel;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TradeFilter;
import com.investkaluga.desk.trade.explore.TwoPeriodsQuestion;

/** What an address asks about two periods. */
record TwoPeriodsAsked(Query query, TwoPeriodsQuestion question, Measured measure, TwoPeriodsChart chart) {

    /** @param usual the period that is looked at where the address names none */
    static TwoPeriodsAsked of(Query query, Period usual) {
        var chart = query.get("chart", TwoPeriodsChart.class).orElse(TwoPeriodsChart.BARS);
        var filter = ExplorerAddress.filter(query);
        var now = ExplorerAddress.period(query, "now")
                .or(() -> ExplorerAddress.period(query, "period"))
                .orElse(usual);
        var before = ExplorerAddress.period(query, "against").orElse(now.yearBefore());
        var measure = query.get("measure", Measured.class)
                .filter(Measured.OF_TWO_PERIODS::contains)
                .orElse(Measured.VALUE);
        return new TwoPeriodsAsked(
                query, new TwoPeriodsQuestion(filter, split(query, chart, filter), now, before), measure, chart);
    }

    private static Split split(Query query, TwoPeriodsChart chart, TradeFilter filter) {
        var asked = query.get("by", Split.class);
        return chart == TwoPeriodsChart.TREEMAP
                ? asked.filter(Split::isGoods).orElseGet(() -> below(filter))
                : asked.orElse(Split.PARTNER);
    }

    /** The level below the goods that are looked at. */
    private static Split below(TradeFilter filter) {
        return switch (filter.goods().size()) {
            case 0 -> Split.SECTION;
            case 1 -> Split.by(filter.goods().iterator().next().level().below().orElse(GoodsLevel.HEADING));
            default -> Split.CHAPTER;
        };
    }
}
