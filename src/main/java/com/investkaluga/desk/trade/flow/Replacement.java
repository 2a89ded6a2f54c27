package com.investkaluga.desk.trade.flow;

import java.time.Instant;

/**
 * A committed import that took the place of flows that had counted before.
 *
 * @param batchId the import's number
 * @param title the file's name
 * @param committedAt since when it counts
 */
public record Replacement(long batchId, String title, Instant committedAt) {}
