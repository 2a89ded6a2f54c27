package com.investkaluga.desk.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Points under one name, one per category of the model.
 *
 * @param name as the reader sees it, plain text
 * @param mark how the series of a {@link ChartKind#MIXED} chart is drawn; ignored elsewhere
 */
public record Series(String name, ChartColour colour, Mark mark, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    public static Series of(String name, ChartColour colour, List<Point> points) {
        return new Series(name, colour, Mark.COLUMN, points);
    }

    /** Values without anything beside them; null where a value is not known. */
    public static Series ofValues(String name, ChartColour colour, Stream<@Nullable BigDecimal> values) {
        return of(name, colour, values.map(Point::of).toList());
    }

    public Series as(Mark drawn) {
        return new Series(name, colour, drawn, points);
    }
}
