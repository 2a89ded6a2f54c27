package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.ui.PeriodText;
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
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Exports, imports and the balance over time; each column leads to its period. */
final class TrendCard {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private TrendCard() {}

    static Component create(TradeCards.Flows flows, Granularity granularity, Consumer<Granularity> chosen) {
        var panel = new ChartPanel(Ui.text("dashboard.trend." + granularity));
        panel.setSubtitle(Ui.text("dashboard.trend.unit"));
        panel.setSample(flows.sample());
        var points = flows.series().getFirst().points();
        panel.setModel(model(points, panel));
        panel.setNote(TradeText.incomplete(points.stream().map(SeriesPoint::turnover), panel));
        panel.addPointClickListener(click -> click.link().ifPresent(period -> Ui.go("?period=" + period)));
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
                        series("trade.direction.EXPORTS", ChartColour.EXPORTS, points, SeriesPoint::exports),
                        series("trade.direction.IMPORTS", ChartColour.IMPORTS, points, SeriesPoint::imports),
                        balance(points))
                .unit(Ui.text("dashboard.usd"))
                .decimals(1);
    }

    private static Series series(
            String key,
            ChartColour colour,
            List<SeriesPoint> points,
            Function<SeriesPoint, @Nullable TradeValue> value) {
        return Series.of(
                Ui.text(key),
                colour,
                points.stream().map(point -> point(point, value.apply(point))).toList());
    }

    private static Series balance(List<SeriesPoint> points) {
        var values = points.stream()
                .map(point -> Balances.balance(point.period(), point.exports(), point.imports())
                        .number()
                        .map(TrendCard::millions)
                        .orElse(null))
                .map(Point::of)
                .toList();
        return Series.of(Ui.text("dashboard.balance"), ChartColour.SECONDARY, values)
                .as(Mark.LINE);
    }

    private static Point point(SeriesPoint at, @Nullable TradeValue value) {
        return Point.of(value == null ? null : millions(value.usd()))
                .incomplete(!at.missingMonths().isEmpty())
                .link(at.period().toString());
    }

    private static BigDecimal millions(BigDecimal usd) {
        return usd.divide(MILLION);
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
