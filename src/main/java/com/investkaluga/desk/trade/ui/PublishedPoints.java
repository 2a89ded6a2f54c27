package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.Mark;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Stated;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What sources state about a partner's trade of all goods, as dots of their own over the flows and never part of them. */
record PublishedPoints(List<ReportedFigure> figures, Direction direction, Component reader) {

    private static final String FIGURES = "?tab=figures";

    /** The dots over these periods as a series; none where no period has one. */
    List<Series> series(List<Period> periods, Function<Period, Point> dot) {
        var dots = periods.stream().map(dot).toList();
        return dots.stream().allMatch(point -> point.value() == null)
                ? List.of()
                : List.of(Series.of(reader.getTranslation("trade.series.published"), ChartColour.ATTENTION, dots)
                        .as(Mark.DOTS));
    }

    /** The published value of exactly this period. */
    Point value(Period period) {
        return inUse(period)
                .filter(figure -> figure.data().valueUsd() != null)
                .findFirst()
                .map(figure -> dot(Point.of(ChartPoints.millions(figure.data().valueUsd())), figure)
                        .details(valueDetails(figure)))
                .orElseGet(Point::unknown);
    }

    private List<String> valueDetails(ReportedFigure figure) {
        return Stream.concat(
                        Stream.of(
                                Provenance.exactness(figure.data().exactnessValue(), reader),
                                SourceTitle.of(figure.data().sourceTitle())),
                        Rivals.of(figure, reader).stream())
                .toList();
    }

    /** The share that follows from published figures, or that a source states. */
    Point share(Period period) {
        return inUse(period)
                .filter(figure -> figure.share().number().isPresent() && isOfDirection(figure))
                .findFirst()
                .map(figure -> dot(Point.of(ChartPoints.percent(figure.share())), figure)
                        .details(
                                figure.share() instanceof Stated
                                        ? Provenance.exactness(figure.data().exactnessShare(), reader)
                                        : reader.getTranslation("trade.computed"),
                                SourceTitle.of(figure.data().sourceTitle())))
                .orElseGet(Point::unknown);
    }

    /** The place that a source states. */
    Point place(Period period) {
        return inUse(period)
                .filter(figure -> figure.data().rank() != null)
                .findFirst()
                .map(figure -> dot(Point.of(figure.data().rank()), figure)
                        .details(SourceTitle.of(figure.data().sourceTitle())))
                .orElseGet(Point::unknown);
    }

    /** The periods with a published value of which nobody knows the total, so that it is no share of anything. */
    List<Period> withoutTotal() {
        return figures.stream()
                .filter(figure -> isAsked(figure)
                        && figure.data().valueUsd() != null
                        && figure.data().period() != null
                        && figure.share() instanceof Missing)
                .flatMap(figure -> Optional.ofNullable(figure.data().period()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the share is one of all trade in this direction. */
    private boolean isOfDirection(ReportedFigure figure) {
        var basis = figure.data().shareBasis();
        return figure.data().sharePercent() == null
                || basis != null && basis.name().equals(direction.name());
    }

    private Point dot(Point point, ReportedFigure figure) {
        return point.published(true).link("partners/" + figure.data().iso2() + FIGURES);
    }

    private Stream<ReportedFigure> inUse(Period period) {
        return figures.stream()
                .filter(figure -> isAsked(figure) && period.equals(figure.data().period()));
    }

    private boolean isAsked(ReportedFigure figure) {
        var data = figure.data();
        return data.inUse() && data.scope() == FigureScope.TOTAL && data.direction() == direction;
    }
}
