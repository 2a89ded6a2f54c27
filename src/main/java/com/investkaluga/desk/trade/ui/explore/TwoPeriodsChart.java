package com.investkaluga.desk.trade.ui.explore;

/** How two periods are drawn. */
enum TwoPeriodsChart {
    BARS,
    /** Fields of goods, as large as their values; a click narrows everything to them. */
    TREEMAP
}
