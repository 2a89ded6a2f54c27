package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.file.LeftOut;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What the reading of a file came to.
 *
 * @param lines with something on them, without the header
 * @param rows taken: flows of the region, flows of others, or figures
 * @param contextRows of these, the ones of other regions and countries
 * @param badLines lines with at least one problem
 * @param problems on all lines; the first thousand are kept
 * @param leftOut rows that are in order but not taken, and why
 * @param roundedRows rows with a number that had more decimals than are kept
 * @param paddedRows rows whose code got a leading zero back
 * @param codeLengths numbers of digits of the HS codes in the file, 0 for the total of all goods
 * @param millis how long the reading took
 * @param reporters whose trade the file speaks of
 */
public record ImportCounts(
        long lines,
        long rows,
        long contextRows,
        long badLines,
        long problems,
        Map<LeftOut, Long> leftOut,
        long roundedRows,
        long paddedRows,
        SortedSet<Integer> codeLengths,
        long millis,
        List<NamedReporter> reporters) {

    public ImportCounts {
        leftOut = Map.copyOf(leftOut);
        reporters = List.copyOf(reporters);
    }

    /** A reporter as the file first names it. */
    public record NamedReporter(Reporter reporter, String name) {}

    public long rowsPerSecond() {
        return millis == 0 ? rows : rows * 1000 / millis;
    }

    public long leftOutRows() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }
}
