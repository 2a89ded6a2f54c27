package com.investkaluga.desk.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled dashed line across the chart: a forum, an opening, today.
 *
 * @param category place counted from 0 on the category axis; -1 on a timeline
 * @param day place on a timeline, null elsewhere
 * @param label plain text, short: it stands in the drawing
 * @param details what pointing at the label and the table say in full, plain text; empty where the label says it all
 * @param link key of the record behind it, handed back on click; null where there is none
 */
public record Annotation(
        int category,
        @Nullable LocalDate day,
        String label,
        List<String> details,
        @Nullable String link) {

    public Annotation {
        details = List.copyOf(details);
    }

    public static Annotation at(int category, String label) {
        return new Annotation(category, null, label, List.of(), null);
    }

    public static Annotation at(LocalDate day, String label) {
        return new Annotation(-1, day, label, List.of(), null);
    }

    public Annotation details(List<String> lines) {
        return new Annotation(category, day, label, lines, link);
    }

    public Annotation link(@Nullable String key) {
        return new Annotation(category, day, label, details, key);
    }

    /** The details, or the label where there are none. */
    String inFull() {
        return details.isEmpty() ? label : String.join(", ", details);
    }
}
