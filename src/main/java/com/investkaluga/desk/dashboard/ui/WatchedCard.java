package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.SeriesPoint;
import com.investkaluga.desk.trade.TradeSeries;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Map;

/** The watched partners side by side; a click leads to the country. */
final class WatchedCard {

    /** As tall as the two charts of dependence beside it. */
    private static final String HEIGHT = "340px";

    private WatchedCard() {}

    static Component create(TradeCards.Flows flows) {
        if (flows.series().isEmpty()) {
            return new Card(
                    Ui.text("dashboard.watched"),
                    new EmptyState(
                            Ui.text("dashboard.watched.none"),
                            Ui.link("partners", Ui.text("dashboard.watched.choose"))));
        }
        var panel = new ChartPanel(Ui.text("dashboard.watched"));
        panel.setSubtitle(Ui.text("dashboard.watched.unit"));
        panel.setSample(flows.sample());
        panel.setSource(TradeText.basis(flows.basis(), panel));
        var years = flows.series().getFirst().points().stream()
                .map(point -> point.period().toString())
                .toList();
        var series = new ArrayList<Series>();
        for (var partner : flows.series()) {
            series.add(line(partner, series.size(), panel));
        }
        panel.setModel(ChartModel.of(ChartKind.LINE, years, series)
                .unit(Ui.text("dashboard.usd"))
                .decimals(1));
        panel.setNote(
                TradeText.incomplete(flows.series().getFirst().points().stream().map(SeriesPoint::turnover), panel));
        panel.setChartHeight(HEIGHT);
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        return panel;
    }

    private static Series line(TradeSeries partner, int index, Component reader) {
        var points = partner.points().stream()
                .map(point -> ChartPoints.of(point.turnover())
                        .details(details(point, reader))
                        .link("partners/" + partner.iso2() + "?period=" + point.period()))
                .toList();
        return Series.of(Ui.formats(reader).country(partner.iso2()), ChartColour.series(index), points);
    }

    /** One line: eight partners have to stand in one tooltip. */
    private static String details(SeriesPoint point, Component reader) {
        var words = MeasureText.in(reader);
        return reader.getTranslation("trade.detail.share", Map.of("share", words.shareShort(point.share())))
                + ", "
                + words.growthDetail(point.growth(), point.grown());
    }
}
