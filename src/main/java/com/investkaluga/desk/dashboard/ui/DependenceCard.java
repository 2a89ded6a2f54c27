package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Later;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.Crossing;
import com.investkaluga.desk.trade.explore.Dependence;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.ui.words.DependenceCharts;
import com.investkaluga.desk.trade.ui.words.DependenceText;
import com.investkaluga.desk.trade.warning.WarningLines;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Optional;

/**
 * How much of turnover hangs on few partners, year by year, with the warning line and what stood above it last; how the greatest
 * stand in the chosen period, and what if one of them changed.
 */
final class DependenceCard {

    /**
     * Concentration over the years and the lines drawn over it.
     *
     * @param around the chosen period with the same one a year before, the years where it has no flows
     */
    record Data(Dependence years, Dependence around, Period period, WarningLines lines) {

        /** The chosen period's, the latest year's where it has no flows; empty without any. */
        Optional<DependencePoint> point() {
            return around.of(period).or(years::latest);
        }
    }

    /** Two of them stand beside one chart of the usual height. */
    private static final String HEIGHT = "150px";

    private DependenceCard() {}

    static Component create(Data data, TradeCards cards, Later later) {
        var model = DependenceCharts.hhi(data.years(), data.lines(), UI.getCurrent());
        var panel = DependenceCharts.panel("trade.dependence.hhi.title", model, data.years());
        panel.setChartHeight(HEIGHT);
        var words = DependenceText.in(panel);
        data.point()
                .ifPresent(point -> panel.setSubtitle(Ui.text(
                        "dashboard.dependence.latest",
                        Map.of(
                                "period", PeriodText.ofMonths(point.total().knownMonths(), panel),
                                "hhi", words.hhi(point.concentration().hhi()),
                                "about", String.join(", ", words.about(point))))));
        panel.addToHead(Ui.link("trade?tab=DEPENDENCE", Ui.text("dashboard.dependence.more")));
        var effective = DependenceCharts.panel(
                "trade.dependence.effective.title", DependenceCharts.effective(data.years(), panel), data.years());
        effective.setSubtitle(Ui.text("trade.dependence.effective.title.about"));
        effective.setChartHeight(HEIGHT);
        var lines = Ui.div("desk-stack-tight", panel, effective);
        words.crossed(Crossing.of(data.years().points(), data.lines()), data.lines())
                .forEach(sentence -> lines.add(Ui.div("desk-remark", Ui.span(sentence))));
        var box = Ui.div("desk-dependence", lines);
        data.point()
                .ifPresent(point -> box.add(TopShares.create(
                        data.around(), point, new WhatIfDetails(point.period(), point.greatest(), cards, later))));
        return box;
    }
}
