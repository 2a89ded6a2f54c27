package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.chart.Mark;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.SeriesPoint;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.flow.Revisions;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RevisionText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A country's flows over time as three lines, each point with what belongs to it and a way to the flows behind.
 *
 * @param revisions the values among them that imports changed
 */
record CountryLines(CountryAsked asked, List<SeriesPoint> points, Revisions revisions) {

    List<Series> series(Component reader) {
        return List.of(
                line(Direction.TURNOVER, reader), line(Direction.EXPORTS, reader), line(Direction.IMPORTS, reader));
    }

    /** The periods whose turnover is another one than it was. */
    List<Period> revised() {
        return points.stream()
                .filter(point -> point.turnover() != null
                        && revision(Direction.TURNOVER, point.period(), point.turnover()) != null)
                .map(SeriesPoint::period)
                .toList();
    }

    private @Nullable Revision revision(Direction direction, Period period, TradeValue value) {
        return revisions.of(period, asked.iso2(), direction, value.usd());
    }

    Series line(Direction direction, Component reader) {
        var drawn =
                points.stream().map(point -> point(direction, point, reader)).toList();
        return Series.of(TradeText.direction(direction, reader), ChartPoints.colour(direction), drawn)
                .as(Mark.LINE);
    }

    private Point point(Direction direction, SeriesPoint point, Component reader) {
        var value = point.value(direction);
        if (value == null) {
            return Point.unknown();
        }
        var details = new ArrayList<String>();
        details.add(share(point.share(direction), reader));
        details.add(MeasureText.in(reader).growthDetail(point.growth(direction), point.grown()));
        if (direction == Direction.TURNOVER) {
            details.addAll(known(point, reader));
        }
        var revision = revision(direction, point.period(), value);
        if (revision != null) {
            details.add(RevisionText.of(revision, reader));
        }
        return ChartPoints.of(value)
                .details(details)
                .link(ExplorerLink.of(asked.iso2(), point.period(), direction, null));
    }

    private static String share(Measure share, Component reader) {
        return reader.getTranslation(
                "trade.detail.share", Map.of("share", MeasureText.in(reader).shareShort(share)));
    }

    /** Which part of the period is over, where not all of it is. */
    private List<String> known(SeriesPoint point, Component reader) {
        var known = asked.state().knownPart(point.period());
        return known.equals(point.period())
                ? List.of()
                : List.of(reader.getTranslation("trade.detail.only", Map.of("period", PeriodText.of(known, reader))));
    }
}
