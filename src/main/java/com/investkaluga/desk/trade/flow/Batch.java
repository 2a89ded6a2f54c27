package com.investkaluga.desk.trade.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch of customs rows that was brought in.
 *
 * @param rowCount how many rows it has
 * @param createdBy user name, null for the desk itself
 */
public record Batch(
        long id,
        BatchKind kind,
        String title,
        long rowCount,
        Instant createdAt,
        @Nullable String createdBy) {}
