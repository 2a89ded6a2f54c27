package com.investkaluga.desk.trade.ingest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a file is.
 *
 * @param ahead how many files are read before this one; 0 while it is read itself
 * @param rows read until now
 * @param rowsPerSecond 0 before the first ones
 * @param remaining null while it cannot be told
 */
public record ImportProgress(
        Phase phase,
        int ahead,
        long rows,
        long bytesDone,
        long bytesTotal,
        long rowsPerSecond,
        @Nullable Duration remaining) {

    /** What is being done. Texts in the bundles under {@code trade.import.phase.}. */
    public enum Phase {
        WAITING,
        READING,
        /** All rows are there and are compared with what is stored. */
        COMPARING,
        /** Somebody cancelled it; its rows are being removed. */
        CANCELLING
    }

    /** From 0 to 1. */
    public double fraction() {
        return bytesTotal <= 0 ? 0 : Math.min(1, (double) bytesDone / bytesTotal);
    }
}
