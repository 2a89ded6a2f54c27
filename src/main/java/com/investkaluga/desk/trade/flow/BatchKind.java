package com.investkaluga.desk.trade.flow;

/** Where a batch comes from. */
public enum BatchKind {
    /** Generated flows, which only the demonstration has. */
    SAMPLE,
    /** Russian customs statistics by region. */
    CUSTOMS,
    /** UN Comtrade: countries' own statistics. */
    COMTRADE,
    /** Figures that sources state. */
    FIGURES
}
