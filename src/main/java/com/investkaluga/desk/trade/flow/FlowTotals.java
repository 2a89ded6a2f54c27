package com.investkaluga.desk.trade.flow;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which batch counts for which period, and the summaries that follow from it; a fixed number of statements, for any size. */
@Component
class FlowTotals {

    private static final String SAME_PERIOD =
            "o.basis = c.basis AND o.reporter = c.reporter AND o.first_day = c.first_day AND o.months = c.months";
    private static final String TOUCHED = """
            basis <> 'CONTEXT' AND (basis, first_day) IN (
                SELECT c.basis, c.first_day FROM flow_coverage c WHERE c.batch_id = :batch AND c.basis <> 'CONTEXT')""";

    private final JdbcClient client;

    FlowTotals(JdbcClient client) {
        this.client = client;
    }

    /** Lets one change of what counts at a time through, until the transaction ends. */
    void lock() {
        client.sql("UPDATE flow_state SET stamp = ?")
                .param(UUID.randomUUID().toString())
                .update();
    }

    /** Writes down the months of the region's flows of a batch. */
    void cover(long batchId, String basis) {
        client.sql("""
                        INSERT INTO flow_coverage (batch_id, basis, reporter, first_day, months, row_count, active)
                        SELECT batch_id, :basis, '29000', first_day, 1, SUM(row_count), FALSE
                        FROM batch_chapter WHERE batch_id = :batch GROUP BY batch_id, first_day""").param("basis", basis).param("batch", batchId).update();
    }

    /** Decides anew for every period of the batch: the latest commit counts, with its corrections. */
    void activate(long batchId) {
        client.sql("""
                        UPDATE flow_coverage c SET active = (c.commit_number IS NOT NULL AND c.commit_number = (
                            SELECT MAX(o.commit_number) FROM flow_coverage o WHERE %1$s))
                        WHERE EXISTS (SELECT 1 FROM flow_coverage o WHERE o.batch_id = :batch AND %1$s)""".formatted(SAME_PERIOD)).param("batch", batchId).update();
    }

    /** Brings the summaries up to date for the months of the batch. */
    void rebuild(long batchId) {
        replace(batchId, "flow_month", "first_day, partner, direction, basis", "flow_chapter_month");
        replace(batchId, "flow_chapter_all", "first_day, chapter, direction, basis", "flow_heading_all");
        run("DELETE FROM flow_known_month WHERE " + TOUCHED, batchId);
        run("""
                INSERT INTO flow_known_month (basis, first_day)
                SELECT DISTINCT basis, first_day FROM flow_month WHERE %s""".formatted(TOUCHED), batchId);
        client.sql("""
                        UPDATE flow_state SET basis = (
                            SELECT CASE WHEN COUNT(*) = 0 THEN NULL
                                WHEN SUM(CASE WHEN basis = 'STATISTICAL' THEN 1 ELSE 0 END) > 0 THEN 'STATISTICAL'
                                ELSE 'SAMPLE' END
                            FROM flow_known_month)""").update();
    }

    private void replace(long batchId, String table, String key, String source) {
        run("DELETE FROM %s WHERE %s".formatted(table, TOUCHED), batchId);
        run("""
                INSERT INTO %1$s (%2$s, value_usd)
                SELECT %2$s, SUM(value_usd) FROM %3$s WHERE %4$s GROUP BY %2$s""".formatted(table, key, source, TOUCHED), batchId);
    }

    private void run(String sql, long batchId) {
        client.sql(sql).param("batch", batchId).update();
    }
}
