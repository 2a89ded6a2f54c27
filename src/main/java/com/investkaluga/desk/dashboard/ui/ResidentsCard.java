package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where the residents come from and what they live from; each bar leads to its companies. */
final class ResidentsCard {

    private static final int BARS = 10;

    private ResidentsCard() {}

    static Component create(RecordCards.Residents residents) {
        var box = Ui.div("desk-halves");
        var formats = Ui.formats(box);
        box.add(
                panel("dashboard.residents.country", residents.byCountry(), formats::country, "companies?country="),
                panel(
                        "dashboard.residents.sector",
                        residents.bySector(),
                        sector -> Ui.text("company.sector." + sector),
                        "companies?sector="));
        return box;
    }

    private static ChartPanel panel(String titleKey, List<Tally> tallies, UnaryOperator<String> name, String path) {
        var shown = tallies.stream()
                .filter(tally -> tally.value() != null)
                .limit(BARS)
                .toList();
        var points = shown.stream()
                .map(tally -> Point.of(tally.count()).link(path + tally.value()))
                .toList();
        var panel = new ChartPanel(Ui.text(titleKey));
        panel.setSubtitle(Ui.text("dashboard.residents.unit", Map.of("shown", shown.size(), "all", tallies.size())));
        panel.setModel(ChartModel.of(
                ChartKind.BAR,
                shown.stream().map(tally -> name.apply(tally.value())).toList(),
                Series.of(Ui.text("dashboard.companies"), ChartColour.ACCENT, points)));
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        return panel;
    }
}
