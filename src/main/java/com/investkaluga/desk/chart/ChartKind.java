package com.investkaluga.desk.chart;

/** How a model is drawn. Categories are the rows of {@link #BAR} and {@link #TIMELINE}, else the columns. */
public enum ChartKind {
    COLUMN,
    STACKED_COLUMN,
    /** Horizontal bars with their values beside them: rankings. */
    BAR,
    LINE,
    AREA,
    /** Areas on each other: how a whole is made up over time. A value that is not known adds nothing. */
    STACKED_AREA,
    /** Every series drawn by its own {@link Mark}: columns or lines of flows with dots of published figures. */
    MIXED,
    /** One series, a slice per category. */
    DONUT,
    /** One series, a field per category. */
    TREEMAP,
    /** A row per series, a column per category, the deeper the colour the greater the value. */
    HEATMAP,
    /** A bar from day to day per category and series; a single day is a milestone. */
    TIMELINE
}
