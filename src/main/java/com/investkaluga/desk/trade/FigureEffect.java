package com.investkaluga.desk.trade;

/** What becomes of a figure that is brought in beside the ones already there. Texts in the bundles under {@code trade.import.figure.}. */
public enum FigureEffect {
    /** Nobody speaks of the same yet: it is used. */
    NEW,
    /** The same source said something else before: this is used from now on, the old figure stays visible. */
    REVISED,
    /** Another source speaks of the same and stays in use; this one stands beside it. */
    COMPETING,
    /** The source names no period: kept, never used. */
    WITHOUT_PERIOD,
    /** Already there, word for word; nothing is stored. */
    SAME
}
