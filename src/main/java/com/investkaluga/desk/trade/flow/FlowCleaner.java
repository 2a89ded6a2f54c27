package com.investkaluga.desk.trade.flow;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the rows of batches that do not count, step by step and outside of any transaction. */
@Component
public class FlowCleaner {

    private static final int ROWS_AT_ONCE = 20_000;
    private static final List<String> TABLES =
            List.of("batch_partner", "batch_chapter", "batch_heading", "trade_flow", "batch_context", "context_flow");

    private final JdbcClient client;
    private final BulkLoader loader;

    FlowCleaner(JdbcClient client, BulkLoader loader) {
        this.client = client;
        this.loader = loader;
    }

    /** As {@link #remove}, and forgets what it covered. */
    public void removeAll(long batchId) {
        remove(batchId);
        client.sql("DELETE FROM flow_coverage WHERE batch_id = ?")
                .param(batchId)
                .update();
    }

    /** The batches whose rows stayed behind when the desk was stopped. */
    public List<Long> leftBehind() {
        var anywhere = TABLES.stream()
                .map("EXISTS (SELECT 1 FROM %s r WHERE r.batch_id = b.id)"::formatted)
                .collect(Collectors.joining(" OR "));
        return client.sql("""
                        SELECT id FROM import_batch b
                        WHERE status NOT IN ('QUEUED', 'READING', 'READY', 'COMMITTED') AND (%s)""".formatted(anywhere)).query(Long.class).list();
    }

    /** Removes all rows and sums of a batch, which must not be committed. What it covered stays known. */
    public void remove(long batchId) {
        TABLES.forEach(table -> remove(table, batchId));
    }

    private void remove(String table, long batchId) {
        var some = loader.isEmbedded() ? " FETCH FIRST " + ROWS_AT_ONCE + " ROWS ONLY" : "";
        var delete = client.sql("DELETE FROM %s WHERE batch_id = ?%s".formatted(table, some))
                .param(batchId);
        while (delete.update() == ROWS_AT_ONCE) {
            // More of them, unless the database takes them all at once.
        }
    }
}
