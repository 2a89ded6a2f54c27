package com.investkaluga.desk.trade.ingest.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a reading comes to. */
final class Tally {

    private static final int LONGEST_CODE = 10;

    private long lines;
    private long rows;
    private long badLines;
    private long rounded;
    private long padded;
    private long withheld;
    private final long[] codeLengths = new long[LONGEST_CODE + 1];
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<Reporter, String> names = new LinkedHashMap<>();

    void line() {
        lines++;
    }

    void badLine() {
        badLines++;
    }

    /** A figure, or a flow with a code of so many digits. */
    void row(int codeLength) {
        rows++;
        codeLengths[codeLength]++;
    }

    void leftOut(LeftOut why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    void rounded() {
        rounded++;
    }

    /** What a code of goods is told apart for, besides its length. */
    void goods(HsCode code) {
        padded += code.padded() ? 1 : 0;
        withheld += code.withheld() ? 1 : 0;
    }

    void named(Reporter reporter, String name) {
        names.putIfAbsent(reporter, Complaints.shown(name));
    }

    long lines() {
        return lines;
    }

    ReadingTotals totals() {
        var lengths = new TreeMap<Integer, Long>();
        for (var length = 0; length <= LONGEST_CODE; length++) {
            if (codeLengths[length] > 0) {
                lengths.put(length, codeLengths[length]);
            }
        }
        return new ReadingTotals(
                lines,
                rows,
                badLines,
                Map.copyOf(leftOut),
                rounded,
                padded,
                withheld,
                lengths,
                Collections.unmodifiableMap(names));
    }
}
