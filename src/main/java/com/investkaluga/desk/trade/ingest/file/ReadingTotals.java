package com.investkaluga.desk.trade.ingest.file;

import java.util.Map;
import java.util.SortedMap;

/**
 * What a reading came to.
 *
 * @param lines with something on them, without the header
 * @param rows handed on
 * @param badLines lines with at least one problem
 * @param leftOut rows that are in order but not taken
 * @param roundedRows rows with a value beyond cents or a weight or quantity beyond three decimals, rounded half up
 * @param paddedRows rows whose HS code got its leading zero back (numeric columns and Comtrade only)
 * @param withheldRows rows whose goods the file does not name, kept as chapter 99
 * @param codeLengths rows by number of digits of the HS code, 0 for {@link StatRow#TOTAL}
 * @param reporterNames the name that the file first gives to each reporter
 */
public record ReadingTotals(
        long lines,
        long rows,
        long badLines,
        Map<LeftOut, Long> leftOut,
        long roundedRows,
        long paddedRows,
        long withheldRows,
        SortedMap<Integer, Long> codeLengths,
        Map<Reporter, String> reporterNames) {}
