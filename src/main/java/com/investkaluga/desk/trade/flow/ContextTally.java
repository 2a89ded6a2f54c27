package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;
import java.util.List;

/** Adds rows of context up by reporter, period, partner and direction while they pass, see {@link FlowTally}. */
final class ContextTally {

    private static final int MOST_CELLS = 1 << 20;
    private static final int REPORTER = 5;

    private static final List<String> COLUMNS =
            List.of("batch_id", "reporter", "first_day", "months", "partner", "direction", "value_usd", "row_count");

    private final SumTable sums = new SumTable(MOST_CELLS);

    void add(ContextRow row, long cents) {
        var month = PackedKey.month(row.first()) << 1 | (row.months() == 12 ? 1 : 0);
        var reporter = PackedKey.text(month, row.reporter(), REPORTER);
        sums.add(PackedKey.direction(PackedKey.text(reporter, row.partner(), 2), row.direction()), cents);
    }

    boolean isFull() {
        return sums.isFull();
    }

    /** Stores the sums of the rows since the last time. */
    void store(long batchId, BulkLoader loader) {
        try (var out = loader.into("batch_context", COLUMNS)) {
            sums.drain((key, cents, rows) -> {
                var partner = key >> 1;
                var reporter = PackedKey.withoutText(partner, 2);
                var month = PackedKey.withoutText(reporter, REPORTER);
                out.number(batchId)
                        .text(PackedKey.text(reporter, REPORTER))
                        .day(PackedKey.day(month >> 1))
                        .number((month & 1) == 1 ? 12 : 1)
                        .text(PackedKey.text(partner, 2))
                        .text(PackedKey.direction(key))
                        .decimal(BigDecimal.valueOf(cents, 2))
                        .number(rows)
                        .endRow();
            });
            out.finish();
        }
    }
}
