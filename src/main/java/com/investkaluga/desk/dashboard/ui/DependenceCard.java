package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.Crossing;
import com.investkaluga.desk.trade.explore.Dependence;
import com.investkaluga.desk.trade.ui.words.DependenceCharts;
import com.investkaluga.desk.trade.ui.words.DependenceText;
import com.investkaluga.desk.trade.warning.WarningLines;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;

/** How much of turnover hangs on few partners, year by year, with the warning line and what stood above it last. */
final class DependenceCard {

    /** Concentration over the years and the lines drawn over it. */
    record Data(Dependence dependence, WarningLines lines) {}

    /** Two of them stand beside one chart of the usual height. */
    private static final String HEIGHT = "150px";

    private DependenceCard() {}

    static Component create(Data data) {
        var model = DependenceCharts.hhi(data.dependence(), data.lines(), UI.getCurrent());
        var panel = DependenceCharts.panel("trade.dependence.hhi.title", model, data.dependence());
        panel.setChartHeight(HEIGHT);
        var words = DependenceText.in(panel);
        var points = data.dependence().points();
        if (!points.isEmpty()) {
            var latest = points.getLast();
            panel.setSubtitle(Ui.text(
                    "dashboard.dependence.latest",
                    Map.of(
                            "period", PeriodText.ofMonths(latest.total().knownMonths(), panel),
                            "hhi", words.hhi(latest.concentration().hhi()),
                            "about", String.join(", ", words.about(latest)))));
        }
        panel.addToHead(Ui.link("trade?tab=DEPENDENCE", Ui.text("dashboard.dependence.more")));
        var effective = DependenceCharts.panel(
                "trade.dependence.effective.title",
                DependenceCharts.effective(data.dependence(), panel),
                data.dependence());
        effective.setSubtitle(Ui.text("trade.dependence.effective.title.about"));
        effective.setChartHeight(HEIGHT);
        var box = Ui.div("desk-stack-tight", panel, effective);
        words.crossed(Crossing.of(points, data.lines()), data.lines())
                .forEach(sentence -> box.add(Ui.div("desk-remark", Ui.span(sentence))));
        return box;
    }
}
