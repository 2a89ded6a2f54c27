package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.chart.Threshold;
import com.investkaluga.desk.trade.explore.Dependence;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.warning.WarningLines;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Concentration over time as lines, with the manager's lines across them. */
public final class DependenceCharts {

    private static final int HHI_DECIMALS = 3;

    private DependenceCharts() {}

    /** The index; the effective number of partners stands in its details. */
    public static ChartModel hhi(Dependence dependence, WarningLines lines, Component reader) {
        var series = series(
                reader.getTranslation("trade.dependence.hhi"),
                ChartColour.ACCENT,
                dependence,
                point -> point.concentration().hhi(),
                DependenceText.in(reader)::about);
        var model = model(dependence, List.of(series), reader).decimals(HHI_DECIMALS);
        return lines.hhi() == null
                ? model
                : model.thresholds(
                        warning(lines.hhi(), DependenceText.in(reader).hhi(lines.hhi()), reader));
    }

    /** The effective number of partners, {@code 1 / HHI}: how many equal ones would make the trade as concentrated as it is. */
    public static ChartModel effective(Dependence dependence, Component reader) {
        var series = series(
                reader.getTranslation("trade.dependence.effective.name"),
                ChartColour.SECONDARY,
                dependence,
                point -> point.concentration().effectivePartners(),
                DependenceText.in(reader)::index);
        return model(dependence, List.of(series), reader).decimals(1);
    }

    /** The shares of the greatest one, three, five and ten, in percent. */
    public static ChartModel tops(Dependence dependence, WarningLines lines, Component reader) {
        var series = DependencePoint.TOPS.stream()
                .map(top -> series(
                        reader.getTranslation("trade.dependence.top", Map.of("count", top)),
                        ChartColour.series(DependencePoint.TOPS.indexOf(top)),
                        dependence,
                        point -> point.concentration().topShare(top).movePointRight(2),
                        // who is the greatest belongs to the share of the greatest alone
                        top == 1 ? DependenceText.in(reader)::about : point -> List.of()))
                .toList();
        var model = model(dependence, series, reader).unit("%").decimals(1);
        var line = lines.topSharePercent();
        return line == null
                ? model
                : model.thresholds(warning(line, Ui.formats(reader).percent(line.movePointLeft(2)), reader));
    }

    /** A chart of this under the title of that key, with what it rests on and which months it lacks. */
    public static ChartPanel panel(String titleKey, ChartModel model, Dependence dependence) {
        var panel = new ChartPanel(Ui.text(titleKey));
        panel.setSample(dependence.basis() == Basis.SAMPLE);
        panel.setSource(TradeText.basis(dependence.basis(), panel));
        panel.setModel(model);
        panel.setNote(TradeText.incomplete(dependence.points().stream().map(DependencePoint::total), panel));
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        return panel;
    }

    private static Threshold warning(BigDecimal value, String words, Component reader) {
        return Threshold.warning(value, reader.getTranslation("trade.dependence.line", Map.of("value", words)));
    }

    private static ChartModel model(Dependence dependence, List<Series> series, Component reader) {
        return ChartModel.of(
                ChartKind.LINE,
                dependence.periods().stream()
                        .map(period -> PeriodText.of(period, reader))
                        .toList(),
                series);
    }

    private static Series series(
            String name,
            ChartColour colour,
            Dependence dependence,
            Function<DependencePoint, BigDecimal> number,
            Function<DependencePoint, List<String>> details) {
        var byPeriod = dependence.points().stream().collect(Collectors.toMap(DependencePoint::period, point -> point));
        return Series.of(
                name,
                colour,
                dependence.periods().stream()
                        .map(period -> Stream.ofNullable(byPeriod.get(period))
                                .map(point -> Point.of(number.apply(point))
                                        .incomplete(!point.total().isComplete())
                                        .details(details.apply(point))
                                        .link(link(period)))
                                .findFirst()
                                .orElseGet(Point::unknown))
                        .toList());
    }

    /** The period's partners, greatest first. */
    private static String link(Period period) {
        return "partners?period=" + period;
    }
}
