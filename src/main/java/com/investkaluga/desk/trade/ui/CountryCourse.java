package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.TimelineMark;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Segments;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Mark;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.SeriesPoint;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    void show(
            CountryAsked asked, List<SeriesPoint> points, List<ReportedFigure> published, List<TimelineMark> allMarks) {
        var periods = points.stream().map(SeriesPoint::period).toList();
        marks = new MarkGroups(allMarks, periods, this);
        steps.show(asked.by());
        panel.setSample(asked.state().isSample());
        panel.setSource(TradeText.basis(asked.state().basis(), this));
        var dots = new PublishedPoints(published, Direction.TURNOVER, this);
        var series = new ArrayList<>(List.of(
                line(Direction.TURNOVER, points, SeriesPoint::turnover, asked),
                line(Direction.EXPORTS, points, SeriesPoint::exports, asked),
                line(Direction.IMPORTS, points, SeriesPoint::imports, asked)));
        series.addAll(dots.series(periods, dots::value));
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
        panel.setNote(incomplete(points, asked));
    }

    /** 'Hatched: 2025 is known for Jan–May 2025 only', empty where all periods are over. */
    private String incomplete(List<SeriesPoint> points, CountryAsked asked) {
        return points.stream()
                .filter(point -> point.turnover() != null && !point.turnover().isComplete())
                .map(point -> PeriodText.of(asked.state().knownPart(point.period()), this))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        parts -> parts.isEmpty()
                                ? ""
                                : getTranslation("trade.chart.incomplete", Map.of("periods", parts))));
    }

    private Series line(
            Direction direction,
            List<SeriesPoint> points,
            Function<SeriesPoint, @Nullable TradeValue> part,
            CountryAsked asked) {
        var drawn = points.stream()
                .map(point -> point(direction, point, part.apply(point), asked))
                .toList();
        return Series.of(TradeText.direction(direction, this), ChartPoints.colour(direction), drawn)
                .as(Mark.LINE);
    }

    private Point point(Direction direction, SeriesPoint point, @Nullable TradeValue value, CountryAsked asked) {
        var drawn = ChartPoints.of(value);
        if (value == null) {
            return drawn;
        }
        drawn = drawn.link(ExplorerLink.of(asked.iso2(), point.period(), direction, null));
        return direction == Direction.TURNOVER ? drawn.details(details(point, value, asked)) : drawn;
    }

    private List<String> details(SeriesPoint point, TradeValue value, CountryAsked asked) {
        var words = MeasureText.in(this);
        var details = new ArrayList<String>();
        details.add(getTranslation("trade.detail.share", Map.of("share", words.shareShort(point.share()))));
        details.add(
                getTranslation("trade.detail.growth", Map.of("growth", words.growth(point.growth(), point.period()))));
        var known = asked.state().knownPart(point.period());
        if (!known.equals(point.period())) {
            details.add(getTranslation("trade.detail.only", Map.of("period", PeriodText.of(known, this))));
        }
        details.add(TradeText.basis(value.basis(), this));
        return details;
    }
}
