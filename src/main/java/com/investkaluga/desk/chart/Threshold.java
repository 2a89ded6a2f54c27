package com.investkaluga.desk.chart;

import java.math.BigDecimal;

/**
 * A labelled dashed line at a value: a warning line, a target, an average.
 *
 * @param value in the unit of the model
 * @param label plain text
 */
public record Threshold(BigDecimal value, String label, ChartColour colour) {

    /** A line beyond which somebody must look. */
    public static Threshold warning(BigDecimal value, String label) {
        return new Threshold(value, label, ChartColour.ATTENTION);
    }
}
