package com.investkaluga.desk.trade.flow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores the region's flows in batches. Callers check who may. */
@Component
public class FlowStore {

    private final JdbcClient client;
    private final BulkLoader loader;
    private final SumParts parts;
    private final FlowTotals totals;
    private final FlowLedger ledger;

    FlowStore(JdbcClient client, BulkLoader loader, SumParts parts, FlowTotals totals, FlowLedger ledger) {
        this.client = client;
        this.loader = loader;
        this.parts = parts;
        this.totals = totals;
        this.ledger = ledger;
    }

    /** Whether no batch was ever brought in. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return client.sql("SELECT COUNT(*) FROM import_batch").query(Long.class).single() == 0;
    }

    /** Whether the database runs inside the desk: made for a demonstration, not for tens of millions of rows. */
    public boolean isEmbedded() {
        return loader.isEmbedded();
    }

    /**
     * Waits until what was committed is on the disk. The embedded database writes half a second later on its own, and whoever is
     * told that something counts, or deletes the file it came from, cannot wait for luck.
     */
    public void flush() {
        if (isEmbedded()) {
            client.sql("CHECKPOINT SYNC").update();
        }
    }

    /** Stores the rows as one committed batch, which replaces the months it has rows for; returns the batch's number. */
    @Transactional
    public long commit(BatchKind kind, String title, @Nullable String userName, List<CustomsRow> rows) {
        var keys = new GeneratedKeyHolder();
        client.sql("""
                        INSERT INTO import_batch (kind, title, status, row_count, created_at, created_by)
                        VALUES (?, ?, 'READY', ?, ?, ?)""")
                .params(kind.name(), title, rows.size(), Timestamp.from(Instant.now()), userName)
                .update(keys, "id");
        var batchId = Objects.requireNonNull(keys.getKey()).longValue();
        try (var writer = writer(batchId)) {
            rows.forEach(writer::add);
            writer.finish();
        }
        cover(batchId, kind);
        ledger.commit(batchId, userName);
        return batchId;
    }

    /** Takes the rows of a batch; outside of a transaction for as many as there may be. */
    public FlowWriter writer(long batchId) {
        return new FlowWriter(loader, parts, batchId);
    }

    /** The same for rows that are not the region's. */
    public ContextWriter contextWriter(long batchId) {
        return new ContextWriter(loader, batchId);
    }

    /** Writes down which months a batch speaks of, once all its rows are there. */
    @Transactional
    public void cover(long batchId, BatchKind kind) {
        totals.cover(batchId, kind == BatchKind.SAMPLE ? "SAMPLE" : "STATISTICAL");
    }
}
