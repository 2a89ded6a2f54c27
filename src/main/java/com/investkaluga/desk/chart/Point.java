package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series, or the time of a {@link ChartKind#TIMELINE}.
 *
 * @param value in the unit of the model; null where it is not known, which is drawn as a gap and never as zero
 * @param span the time of a bar on a timeline, null elsewhere
 * @param details further lines of the tooltip and the table (share, growth, source), plain text
 * @param incomplete the period is not over or months are missing: hatched, or dashed in a line
 * @param published stated by a source: a dot on a line or an area
 * @param colour null for the colour of the series
 * @param link key of the records behind the point, handed back on click; null where there are none
 */
public record Point(
        @Nullable BigDecimal value,
        @Nullable Span span,
        List<String> details,
        boolean incomplete,
        boolean published,
        @Nullable ChartColour colour,
        @Nullable String link) {

    public Point {
        details = List.copyOf(details);
    }

    /** A value without anything beside it; null where it is not known. */
    public static Point of(@Nullable BigDecimal value) {
        return new Point(value, null, List.of(), false, false, null, null);
    }

    public static Point of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** A value that is not known. */
    public static Point unknown() {
        return of((BigDecimal) null);
    }

    /**
     * A bar on a timeline, from the first day that its start can be to the last day that its end can be.
     *
     * @throws IllegalArgumentException when the end is before the start for certain
     */
    public static Point span(PartialDate start, PartialDate end) {
        return new Point(null, new Span(start, end), List.of(), false, false, null, null);
    }

    /** A single date on a timeline: a month is as long as it is. */
    public static Point milestone(PartialDate date) {
        return span(date, date);
    }

    public Point details(List<String> lines) {
        return new Point(value, span, lines, incomplete, published, colour, link);
    }

    public Point details(String... lines) {
        return details(List.of(lines));
    }

    public Point incomplete(boolean isIncomplete) {
        return new Point(value, span, details, isIncomplete, published, colour, link);
    }

    public Point published(boolean isPublished) {
        return new Point(value, span, details, incomplete, isPublished, colour, link);
    }

    public Point colour(@Nullable ChartColour own) {
        return new Point(value, span, details, incomplete, published, own, link);
    }

    public Point link(@Nullable String key) {
        return new Point(value, span, details, incomplete, published, colour, key);
    }

    boolean known() {
        return value != null || span != null;
    }

    /** From when until when a bar is, as exactly as both are known. */
    public record Span(PartialDate start, PartialDate end) {

        public Span {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException(
                        "A bar cannot end on %s before it starts on %s".formatted(end, start));
            }
        }
    }
}
