package com.investkaluga.desk.trade;

/** What a reported figure covers. */
public enum FigureScope {
    /** All goods. */
    TOTAL,
    /** Agricultural products, HS chapters 01 to 24. */
    AGRICULTURE,
    /** Trade with the Commonwealth of Independent States. */
    CIS
}
