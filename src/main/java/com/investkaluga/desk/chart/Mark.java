package com.investkaluga.desk.chart;

/** How one series of a {@link ChartKind#MIXED} chart is drawn. */
public enum Mark {
    COLUMN,
    LINE,
    AREA,
    /** Dots without a line: published figures over statistical flows. */
    DOTS
}
