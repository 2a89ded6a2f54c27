package com.investkaluga.desk.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A labelled dashed line across the chart: a forum, an opening, today.
 *
 * @param category place counted from 0 on the category axis; -1 on a timeline
 * @param day place on a timeline, null elsewhere
 * @param label plain text
 */
public record Annotation(int category, @Nullable LocalDate day, String label) {

    public static Annotation at(int category, String label) {
        return new Annotation(category, null, label);
    }

    public static Annotation at(LocalDate day, String label) {
        return new Annotation(-1, day, label);
    }
}
