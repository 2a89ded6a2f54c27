package com.investkaluga.desk.trade.flow;

import java.util.List;

/** As {@link FlowWriter}, for rows that are not the region's. */
public final class ContextWriter implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            "batch_id",
            "reporter",
            "first_day",
            "months",
            "direction",
            "partner",
            "hs_code",
            "value_usd",
            "net_weight_kg",
            "quantity",
            "unit");

    private final BulkLoader loader;
    private final long batchId;
    private final BatchRows rows;
    private final ContextTally tally = new ContextTally();

    ContextWriter(BulkLoader loader, long batchId) {
        this.loader = loader;
        this.batchId = batchId;
        rows = new BatchRows(loader, "context_flow", COLUMNS, batchId);
    }

    /** Takes a row; throws {@link BatchRefusedException} where the batch adds up to more than the world has. */
    public void add(ContextRow row) {
        var cents = rows.count(row.valueUsd());
        rows.begin()
                .text(row.reporter())
                .day(row.first().atDay(1))
                .number(row.months())
                .text(row.direction().name())
                .text(row.partner())
                .text(row.hsCode())
                .decimal(row.valueUsd())
                .decimal(row.netWeightKg())
                .decimal(row.quantity())
                .text(row.unit())
                .endRow();
        tally.add(row, cents);
        if (tally.isFull()) {
            finish();
        }
    }

    /** All rows until now are there. */
    public void finish() {
        if (rows.store()) {
            tally.store(batchId, loader);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
