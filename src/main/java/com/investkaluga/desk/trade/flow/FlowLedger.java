package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes batches count and takes that back. What counts follows from the set of committed batches and their numbers alone, by
 * one routine for both ways, so that undoing a commit brings back exactly what was there. Callers check who may.
 */
@Component
@Transactional
public class FlowLedger {

    private final JdbcClient client;
    private final FlowTotals totals;

    FlowLedger(JdbcClient client, FlowTotals totals) {
        this.client = client;
        this.totals = totals;
    }

    /** Makes a batch count that is ready: all its periods or, where this throws {@link BatchRefusedException}, none. */
    public void commit(long batchId, @Nullable String userName) {
        totals.lock();
        var number = client.sql("SELECT COALESCE(MAX(commit_number), 0) + 1 FROM import_batch")
                .query(Long.class)
                .single();
        var changed = client.sql("""
                        UPDATE import_batch SET status = 'COMMITTED', commit_number = ?, committed_at = ?, committed_by = ?
                        WHERE id = ? AND status = 'READY'""")
                .params(number, Timestamp.from(Instant.now()), userName, batchId)
                .update();
        require(changed, Reason.NOT_READY);
        setCoverage(batchId, numberOfWhole(batchId));
    }

    /** A correction counts as part of the batch that it corrects. */
    private long numberOfWhole(long batchId) {
        return client.sql("""
                        SELECT w.commit_number FROM import_batch b JOIN import_batch w ON w.id = COALESCE(b.correction_of, b.id)
                        WHERE b.id = ? AND w.status = 'COMMITTED'""")
                .param(batchId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new BatchRefusedException(Reason.CORRECTED_BATCH_GONE, Map.of()));
    }

    /**
     * Takes a batch back that counts for all its periods; throws {@link BatchRefusedException} that names the latest of the
     * others where it does not, or where it has corrections.
     */
    public void undo(long batchId, @Nullable String userName) {
        totals.lock();
        var others = blocking(batchId);
        if (!others.isEmpty()) {
            throw new BatchRefusedException(Reason.UNDO_OTHER_FIRST, Map.of("batch", others.getFirst()));
        }
        var changed = client.sql("""
                        UPDATE import_batch SET status = 'UNDONE', undone_at = ?, undone_by = ?
                        WHERE id = ? AND status = 'COMMITTED'""")
                .params(Timestamp.from(Instant.now()), userName, batchId)
                .update();
        require(changed, Reason.NOT_COMMITTED);
        setCoverage(batchId, null);
    }

    /** The batches that must be undone before this one, latest first. */
    @Transactional(readOnly = true)
    public List<Long> blocking(long batchId) {
        return client.sql("""
                        SELECT DISTINCT b.id, b.commit_number FROM import_batch b
                        WHERE b.status = 'COMMITTED' AND b.id <> :batch AND (b.correction_of = :batch OR b.id IN (
                            SELECT o.batch_id FROM flow_coverage o
                            JOIN flow_coverage c ON o.basis = c.basis AND o.reporter = c.reporter
                                AND o.first_day = c.first_day AND o.months = c.months
                            WHERE c.batch_id = :batch AND o.commit_number > c.commit_number))
                        ORDER BY b.commit_number DESC""")
                .param("batch", batchId)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private void setCoverage(long batchId, @Nullable Long number) {
        client.sql("UPDATE flow_coverage SET commit_number = ?, active = FALSE WHERE batch_id = ?")
                .params(number, batchId)
                .update();
        totals.activate(batchId);
        totals.rebuild(batchId);
    }

    private static void require(int changed, Reason otherwise) {
        if (changed == 0) {
            throw new BatchRefusedException(otherwise, Map.of());
        }
    }
}
