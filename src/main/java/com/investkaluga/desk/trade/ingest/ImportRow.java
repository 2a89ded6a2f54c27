package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchKind;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history of imports.
 *
 * @param kind null before the file is recognised
 * @param title the file's name
 * @param rows taken
 * @param firstMonth of the periods it speaks of, null where there are none
 * @param lastMonth see {@code firstMonth}
 * @param createdBy user name, null for the desk itself; so the others
 */
public record ImportRow(
        long id,
        ImportStatus status,
        @Nullable BatchKind kind,
        String title,
        long rows,
        long badLines,
        @Nullable YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant committedAt,
        @Nullable String committedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable Long correctionOf) {}
