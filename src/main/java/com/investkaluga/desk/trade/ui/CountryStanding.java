package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Mark;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.Standing;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a country stands among the partners over time: its share, and its place with the first on top. */
final class CountryStanding {

    private final CountryAsked asked;
    private final List<Standing> standings;
    private final PublishedPoints published;
    private final Component reader;

    CountryStanding(CountryAsked asked, List<Standing> standings, List<ReportedFigure> figures, Component reader) {
        this.asked = asked;
        this.standings = standings;
        this.reader = reader;
        published = new PublishedPoints(figures, asked.direction(), reader);
    }

    ChartModel share() {
        return model(this::share, published::share).unit("%").decimals(1);
    }

    ChartModel place() {
        return model(this::place, published::place).places();
    }

    /** 'Total not published for 2013 and H1 2014: no share is computed of these figures', empty where all are known. */
    String unknownTotals() {
        var periods = published.withoutTotal().stream()
                .map(period -> PeriodText.of(period, reader))
                .collect(Collectors.joining(", "));
        return periods.isEmpty() ? "" : reader.getTranslation("trade.chart.share.unknown", Map.of("periods", periods));
    }

    List<Period> periods() {
        return standings.stream().map(Standing::period).toList();
    }

    /** Which of the drawn periods are hatched; empty where all are complete. */
    String incomplete() {
        return TradeText.incomplete(standings.stream().map(Standing::value), reader);
    }

    private ChartModel model(Function<Standing, Point> flows, Function<Period, Point> stated) {
        var periods = periods();
        var line = Series.of(
                        TradeText.direction(asked.direction(), reader),
                        ChartPoints.colour(asked.direction()),
                        standings.stream().map(flows).toList())
                .as(Mark.LINE);
        return ChartModel.of(
                        ChartKind.MIXED,
                        periods.stream()
                                .map(period -> PeriodText.of(period, reader))
                                .toList(),
                        Stream.concat(Stream.of(line), published.series(periods, stated).stream())
                                .toList())
                .axisLabels(PeriodAxis.labels(periods, reader));
    }

    private Point share(Standing standing) {
        return Point.of(ChartPoints.percent(standing.share()))
                .incomplete(isIncomplete(standing))
                .link(partners(standing))
                .details(
                        standing.rank() == null
                                ? MeasureText.in(reader).share(standing.share())
                                : RankText.placeAmong(standing.rank(), reader));
    }

    private Point place(Standing standing) {
        return standing.rank() == null
                ? Point.unknown()
                : Point.of(standing.rank().place())
                        .incomplete(isIncomplete(standing))
                        .link(partners(standing))
                        .details(
                                RankText.placeAmong(standing.rank(), reader),
                                reader.getTranslation(
                                        "trade.detail.share",
                                        Map.of("share", MeasureText.in(reader).shareShort(standing.share()))));
    }

    /** The partners of the period, among which the country stands. */
    private static String partners(Standing standing) {
        return "partners?period=" + standing.period();
    }

    private static boolean isIncomplete(Standing standing) {
        return standing.value() != null && !standing.value().isComplete();
    }
}
