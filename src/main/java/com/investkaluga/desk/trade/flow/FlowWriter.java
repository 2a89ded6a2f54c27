package com.investkaluga.desk.trade.flow;

import java.util.List;

/**
 * Takes the rows of one batch into the database, where nobody sees them before the batch is committed. Rows of a writer that is
 * not {@linkplain #finish finished} may stay behind; {@link FlowCleaner} removes them.
 */
public final class FlowWriter implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            "batch_id",
            "first_day",
            "direction",
            "partner",
            "hs_code",
            "value_usd",
            "net_weight_kg",
            "quantity",
            "unit");

    private final BulkLoader loader;
    private final SumParts parts;
    private final long batchId;
    private final BatchRows rows;
    private final FlowTally tally = new FlowTally();

    FlowWriter(BulkLoader loader, SumParts parts, long batchId) {
        this.loader = loader;
        this.parts = parts;
        this.batchId = batchId;
        rows = new BatchRows(loader, "trade_flow", COLUMNS, batchId);
    }

    /** Takes a row; throws {@link BatchRefusedException} where the batch adds up to more than the world has. */
    public void add(CustomsRow row) {
        var cents = rows.count(row.valueUsd());
        rows.begin()
                .day(row.month().atDay(1))
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
            store();
        }
    }

    /** All rows are there. */
    public void finish() {
        store();
        if (tally.isInParts()) {
            parts.join(batchId);
        }
    }

    private void store() {
        if (rows.store()) {
            tally.store(batchId, loader);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
