package com.investkaluga.desk.chart;

import java.util.Locale;

/** What a colour means; the value comes from the theme, light or dark, when the chart is drawn. */
public enum ChartColour {
    ACCENT,
    EXPORTS,
    IMPORTS,
    ATTENTION,
    SECONDARY,
    RISE,
    FALL,
    SERIES_1,
    SERIES_2,
    SERIES_3,
    SERIES_4,
    SERIES_5,
    SERIES_6,
    SERIES_7,
    SERIES_8;

    private static final int SERIES_COLOURS = 8;

    /** The colour of the series at a place counted from 0, for series without a meaning of their own. */
    public static ChartColour series(int index) {
        return values()[SERIES_1.ordinal() + Math.floorMod(index, SERIES_COLOURS)];
    }

    String token() {
        return "--desk-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
