package com.investkaluga.desk.trade.ingest.file;

/** Takes the figures of a file, line by line and in order. */
public interface FigureSink {

    /** A figure that is in order. */
    void figure(FigureRow row);

    /** Something is wrong with a line, which then yields no figure; called once for each problem, with the same line. */
    void problem(Problem problem, RawLine line);
}
