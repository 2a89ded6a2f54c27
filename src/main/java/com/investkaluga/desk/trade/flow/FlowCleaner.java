package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Serving;
import java.sql.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the rows of batches that do not count, step by step and outside of any transaction. */
@Component
public class FlowCleaner {

    private static final int ROWS_AT_ONCE = 20_000;
    private static final List<String> TABLES =
            List.of("trade_flow", "batch_chapter", "batch_heading", "batch_partner", "batch_context", "context_flow");

    private final JdbcClient client;
    private final BulkLoader loader;
    private final Serving serving;

    FlowCleaner(JdbcClient client, BulkLoader loader, Serving serving) {
        this.client = client;
        this.loader = loader;
        this.serving = serving;
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
        if (!loader.isEmbedded()) {
            removeMonths(batchId);
        }
        TABLES.forEach(table -> remove(table, batchId));
    }

    /** What is known to be there, with a chance for whoever waits between two months. */
    private void removeMonths(long batchId) {
        var days = client.sql("SELECT DISTINCT first_day FROM batch_partner WHERE batch_id = ?")
                .param(batchId)
                .query(Date.class)
                .list();
        for (var day : days) {
            serving.giveWayLong();
            client.sql("DELETE FROM trade_flow WHERE batch_id = ? AND first_day = ?")
                    .params(batchId, day)
                    .update();
        }
    }

    private void remove(String table, long batchId) {
        var some = loader.isEmbedded() ? " FETCH FIRST " + ROWS_AT_ONCE + " ROWS ONLY" : "";
        var delete = client.sql("DELETE FROM %s WHERE batch_id = ?%s".formatted(table, some))
                .param(batchId);
        while (delete.update() == ROWS_AT_ONCE) {
            // More of them, unless the database takes them all at once.
            serving.giveWayLong();
        }
    }
}
