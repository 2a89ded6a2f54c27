package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.TimelineMark;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Segments;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.SeriesPoint;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A country's turnover, exports and imports over time: flows as lines, published figures as dots, events as dashed lines. */
final class CountryCourse extends Composite<ChartPanel> {

    private static final String HEIGHT = "340px";

    private final ChartPanel panel = new ChartPanel(getTranslation("trade.chart.turnover"));
    private final Segments<Granularity> steps;
    private @Nullable MarkGroups marks;

    CountryCourse(Consumer<Granularity> chosen) {
        steps = new Segments<>(
                getTranslation("base.granularity"),
                List.of(Granularity.values()),
                granularity -> getTranslation("base.granularity." + granularity),
                chosen);
        steps.addClassName("desk-segments-small");
        panel.setControls(steps);
        panel.setSubtitle(getTranslation("trade.chart.turnover.subtitle"));
        panel.setChartHeight(HEIGHT);
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        panel.addAnnotationClickListener(click -> {
            if (marks != null) {
                marks.open(click.annotation());
            }
        });
    }

    @Override
    protected ChartPanel initContent() {
        return panel;
    }

    void show(CountryLines lines, List<ReportedFigure> published, List<TimelineMark> allMarks) {
        var asked = lines.asked();
        var points = lines.points();
        var periods = points.stream().map(SeriesPoint::period).toList();
        marks = new MarkGroups(allMarks, periods, this);
        steps.show(asked.by());
        panel.setSample(asked.state().isSample());
        panel.setSource(TradeText.basis(asked.state().basis(), this));
        var dots = new PublishedPoints(published, Direction.TURNOVER, this);
        var series = Stream.concat(lines.series(this).stream(), dots.series(periods, dots::value).stream())
                .toList();
        panel.setModel(ChartModel.of(
                        ChartKind.MIXED,
                        periods.stream()
                                .map(period -> PeriodText.of(period, this))
                                .toList(),
                        series)
                .axisLabels(PeriodAxis.labels(periods, this))
                .unit(getTranslation("trade.unit.millions"))
                .decimals(1)
                .annotations(marks.annotations()));
        panel.setNote(Stream.of(
                        TradeText.incomplete(points.stream().map(SeriesPoint::turnover), this),
                        revised(lines.revised()))
                .collect(Collectors.joining(" ")));
    }

    /** Which periods imports revised; what they were stands beside each value. */
    private String revised(List<Period> periods) {
        return periods.isEmpty()
                ? ""
                : getTranslation(
                        "trade.chart.revised",
                        Map.of(
                                "periods",
                                periods.stream()
                                        .map(period -> PeriodText.of(period, this))
                                        .collect(Collectors.joining(", "))));
    }
}
