package com.investkaluga.desk.trade;

/** Which investment a reported amount counts. */
public enum InvestmentKind {
    /** Foreign investment of the years. */
    FOREIGN,
    /** Foreign investment, all years up to the last together. */
    FOREIGN_CUMULATIVE,
    /** Foreign direct investment. */
    DIRECT,
    /** Investment in fixed capital from all sources. */
    FIXED,
    /** The cost of projects that were finished. */
    PROJECTS
}
