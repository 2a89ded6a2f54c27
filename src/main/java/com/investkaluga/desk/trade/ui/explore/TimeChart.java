package com.investkaluga.desk.trade.ui.explore;

/** How flows over time are drawn. */
enum TimeChart {
    COLUMNS,
    LINES,
    /** Areas on each other; measures that do not add up are drawn as lines. */
    AREAS,
    /** Months against years: seasons. */
    SEASONS
}
