package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Mark;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.SeriesPoint;
import com.investkaluga.desk.trade.metrics.Balances;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Exports, imports and the balance over time; each column leads to its period. */
final class TrendCard {

    private TrendCard() {}

    static Component create(TradeCards.Flows flows, Granularity granularity, Consumer<Granularity> chosen) {
        var panel = new ChartPanel(Ui.text("dashboard.trend." + granularity));
        panel.setSubtitle(Ui.text("dashboard.trend.unit"));
        panel.setSample(flows.sample());
        panel.setSource(TradeText.basis(flows.basis(), panel));
        var points = flows.series().getFirst().points();
        panel.setModel(model(points, panel));
        panel.setNote(TradeText.incomplete(points.stream().map(SeriesPoint::turnover), panel));
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        panel.addToHead(chooser(granularity, chosen));
        return panel;
    }

    private static ChartModel model(List<SeriesPoint> points, Component reader) {
        var names = points.stream()
                .map(point -> PeriodText.of(point.period(), reader))
                .toList();
        return ChartModel.of(
                        ChartKind.MIXED,
                        names,
                        series(Direction.EXPORTS, points, reader),
                        series(Direction.IMPORTS, points, reader),
                        balance(points))
                .unit(Ui.text("dashboard.usd"))
                .decimals(1);
    }

    private static Series series(Direction direction, List<SeriesPoint> points, Component reader) {
        return Series.of(
                TradeText.direction(direction, reader),
                ChartPoints.colour(direction),
                points.stream().map(point -> point(point, direction, reader)).toList());
    }

    private static Series balance(List<SeriesPoint> points) {
        var values = points.stream()
                .map(point -> Point.of(Balances.balance(point.period(), point.exports(), point.imports())
                                .number()
                                .map(ChartPoints::millions)
                                .orElse(null))
                        .link(behind(point.period()).with("measure", "BALANCE").at("trade")))
                .toList();
        return Series.of(Ui.text("dashboard.balance"), ChartColour.SECONDARY, values)
                .as(Mark.LINE);
    }

    private static Point point(SeriesPoint at, Direction direction, Component reader) {
        var words = MeasureText.in(reader);
        var part = Shares.of(at.period(), at.value(direction), null, at.turnover(), null);
        return ChartPoints.of(at.value(direction))
                .incomplete(!at.missingMonths().isEmpty())
                .details(
                        reader.getTranslation("trade.detail.part", Map.of("share", words.shareShort(part.measure()))),
                        words.growthDetail(at.growth(direction), at.grown()))
                .link(behind(at.period()).with("direction", direction.name()).at("trade"));
    }

    /** The partners that the flows of a period are with. */
    private static Query behind(Period period) {
        return Query.empty().with("period", period.toString()).with("by", "PARTNER");
    }

    private static Select<Granularity> chooser(Granularity shown, Consumer<Granularity> chosen) {
        var select = new Select<Granularity>();
        select.setItems(Granularity.values());
        select.setItemLabelGenerator(each -> Ui.text("base.granularity." + each));
        select.setValue(shown);
        select.setAriaLabel(Ui.text("dashboard.trend.by"));
        select.addClassName("desk-small-select");
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        return select;
    }
}
