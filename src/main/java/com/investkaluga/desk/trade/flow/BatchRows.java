package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one batch on their way into one table. The way is opened for the first row and let go with every portion, so that
 * a batch without rows takes no connection. Not for several threads.
 */
final class BatchRows implements AutoCloseable {

    private final BulkLoader loader;
    private final String table;
    private final List<String> columns;
    private final long batchId;
    private long totalCents;

    /** Null while there is nothing to store. */
    @Nullable
    private BulkRows rows;

    /** @param columns those of the table that a row fills, the batch first */
    BatchRows(BulkLoader loader, String table, List<String> columns, long batchId) {
        this.loader = loader;
        this.table = table;
        this.columns = columns;
        this.batchId = batchId;
    }

    /**
     * Counts an amount in US dollars to what the batch adds up to.
     *
     * @return the amount in cents
     * @throws BatchRefusedException where the batch adds up to more than the world has
     */
    long count(BigDecimal usd) {
        var cents = BatchLimits.cents(usd);
        totalCents = BatchLimits.total(totalCents, cents);
        return cents;
    }

    /** Begins a row: its batch is given, the other columns are still to come. */
    BulkRows begin() {
        if (rows == null) {
            rows = loader.into(table, columns);
        }
        return rows.number(batchId);
    }

    /** Stores the rows of this portion; false where there are none. */
    boolean store() {
        if (rows == null) {
            return false;
        }
        rows.finish();
        close();
        return true;
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
