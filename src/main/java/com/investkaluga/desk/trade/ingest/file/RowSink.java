package com.investkaluga.desk.trade.ingest.file;

/** Takes what a file says, line by line and in order; what it throws ends the reading and reaches the caller as it is. */
public interface RowSink {

    /** A row that is in order. */
    void row(StatRow row);

    /** Something is wrong with a line, which then yields no row; called once for each problem, with the same line. */
    void problem(Problem problem, RawLine line);

    /** A row that is in order but not taken; {@link ReadingTotals} counts them too. */
    default void leftOut(LeftOut why, long line) {}
}
