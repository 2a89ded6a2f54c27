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
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where the residents come from and what they live from; each bar leads to its companies. */
final class ResidentsCard {

    private static final int BARS = 10;

    private ResidentsCard() {}

    static Component byCountry(List<Tally> tallies) {
        var formats = Ui.formats(UI.getCurrent());
        return panel("dashboard.residents.country", tallies, formats::country, "companies?country=");
    }

    static Component bySector(List<Tally> tallies) {
        return panel(
                "dashboard.residents.sector",
                tallies,
                sector -> Ui.text("company.sector." + sector),
                "companies?sector=");
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
