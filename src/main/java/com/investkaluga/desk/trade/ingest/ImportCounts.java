package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.FlowLevels;
import com.investkaluga.desk.trade.ingest.file.LeftOut;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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
 * @param withheldRows rows whose goods the file does not name; their value counts all the same
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
        long withheldRows,
        SortedSet<Integer> codeLengths,
        long millis,
        List<NamedReporter> reporters) {

    public ImportCounts {
        leftOut = Map.copyOf(leftOut);
        reporters = List.copyOf(reporters);
    }

    /** A reporter as the file first names it. */
    public record NamedReporter(Reporter reporter, String name) {}

    /** What a file and the corrected lines of it came to together; bad is what is still bad in the correction. */
    ImportCounts correctedBy(ImportCounts correction) {
        var leftOutOfBoth = new EnumMap<LeftOut, Long>(LeftOut.class);
        leftOutOfBoth.putAll(leftOut);
        correction.leftOut.forEach((why, count) -> leftOutOfBoth.merge(why, count, Long::sum));
        var lengths = new TreeSet<>(codeLengths);
        lengths.addAll(correction.codeLengths);
        return new ImportCounts(
                lines,
                rows + correction.rows,
                contextRows + correction.contextRows,
                correction.badLines,
                correction.problems,
                leftOutOfBoth,
                roundedRows + correction.roundedRows,
                paddedRows + correction.paddedRows,
                withheldRows + correction.withheldRows,
                lengths,
                millis + correction.millis,
                Stream.of(this, correction)
                        .flatMap(counts -> counts.reporters.stream())
                        .distinct()
                        .toList());
    }

    /** Less the rows that state what others state too. */
    ImportCounts without(FlowLevels.Removed removed) {
        var leftOutToo = new EnumMap<LeftOut, Long>(LeftOut.class);
        leftOutToo.putAll(leftOut);
        leftOutToo.merge(LeftOut.SUM_OF_GOODS, removed.sums(), Long::sum);
        leftOutToo.merge(LeftOut.PART_OF_SUM, removed.parts(), Long::sum);
        leftOutToo.values().removeIf(count -> count == 0);
        return new ImportCounts(
                lines,
                rows - removed.rows(),
                contextRows - removed.ofContext(),
                badLines,
                problems,
                leftOutToo,
                roundedRows,
                paddedRows,
                withheldRows,
                codeLengths,
                millis,
                reporters);
    }

    public long rowsPerSecond() {
        return millis == 0 ? rows : rows * 1000 / millis;
    }

    public long leftOutRows() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }
}
