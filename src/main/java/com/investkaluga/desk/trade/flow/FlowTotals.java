package com.investkaluga.desk.trade.flow;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which batch counts for which period, and the summaries that follow from it; a fixed number of statements, for any size. */
@Component
class FlowTotals {

    private static final String SAME_PERIOD =
            "o.basis = c.basis AND o.reporter = c.reporter AND o.first_day = c.first_day AND o.months = c.months";
    /** By the key of the coverage, row by row: the embedded database would ask a list of periods anew for every row. */
    private static final String TOUCHED = """
            EXISTS (SELECT 1 FROM flow_coverage t
                WHERE t.batch_id = :batch AND t.reporter = '29000' AND t.first_day = %1$s.first_day AND t.months = 1
                    AND t.basis = %1$s.basis)""";

    private static final String TOUCHED_YEARS = """
            (reporter, %s) IN (SELECT t.reporter, EXTRACT(YEAR FROM t.first_day) FROM flow_coverage t
                WHERE t.batch_id = :batch AND t.basis = 'CONTEXT')""";

    /** The sums that count for the years that a batch touches. */
    private static final String CONTEXT = """
            (SELECT s.reporter, s.partner, s.direction, y.trade_year, y.known, s.first_day, s.value_usd
                FROM (
                    SELECT reporter, EXTRACT(YEAR FROM first_day) AS trade_year, MAX(months) AS longest,
                        CASE MAX(months) WHEN 12 THEN 12 ELSE COUNT(DISTINCT first_day) END AS known
                    FROM flow_coverage WHERE active AND basis = 'CONTEXT' AND %s
                    GROUP BY reporter, EXTRACT(YEAR FROM first_day)
                ) y
                JOIN flow_coverage c ON c.active AND c.basis = 'CONTEXT' AND c.reporter = y.reporter
                    AND EXTRACT(YEAR FROM c.first_day) = y.trade_year AND c.months = y.longest
                JOIN batch_context s ON s.batch_id = c.batch_id AND s.first_day = c.first_day AND s.reporter = c.reporter
                    AND s.months = c.months) sums""".formatted(TOUCHED_YEARS.formatted("EXTRACT(YEAR FROM first_day)"));

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

    /** Writes down the periods of a batch. */
    void cover(long batchId, String basis) {
        client.sql("""
                        INSERT INTO flow_coverage (batch_id, basis, reporter, first_day, months, row_count, cell_count,
                            active)
                        SELECT batch_id, :basis, '29000', first_day, 1, SUM(row_count), SUM(row_count), FALSE
                        FROM batch_partner WHERE batch_id = :batch GROUP BY batch_id, first_day""").param("basis", basis).param("batch", batchId).update();
        run("""
                INSERT INTO flow_coverage (batch_id, basis, reporter, first_day, months, row_count, cell_count, active)
                SELECT batch_id, 'CONTEXT', reporter, first_day, months, SUM(row_count), SUM(row_count), FALSE
                FROM batch_context WHERE batch_id = :batch GROUP BY batch_id, reporter, first_day, months""", batchId);
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
        var bases = client.sql("SELECT DISTINCT basis FROM flow_coverage WHERE batch_id = ?")
                .param(batchId)
                .query(String.class)
                .set();
        if (bases.remove("CONTEXT")) {
            rebuildContext(batchId);
        }
        if (!bases.isEmpty()) {
            rebuildRegion(batchId);
        }
    }

    private void rebuildRegion(long batchId) {
        replace(batchId, "flow_month", "partner", "s.partner", "batch_partner");
        replace(batchId, "flow_chapter_all", "chapter", "SUBSTRING(s.heading, 1, 2)", "batch_heading");
        run("DELETE FROM flow_known_month WHERE " + TOUCHED.formatted("flow_known_month"), batchId);
        run("""
                INSERT INTO flow_known_month (basis, first_day)
                SELECT DISTINCT basis, first_day FROM flow_month WHERE %s""".formatted(TOUCHED.formatted("flow_month")), batchId);
        rebuildReplaced(batchId);
        client.sql("""
                        UPDATE flow_state SET basis = (
                            SELECT CASE WHEN COUNT(*) = 0 THEN NULL
                                WHEN SUM(CASE WHEN basis = 'STATISTICAL' THEN 1 ELSE 0 END) > 0 THEN 'STATISTICAL'
                                ELSE 'SAMPLE' END
                            FROM flow_known_month)""").update();
    }

    /** Which of the months counted in another way before the commit that counts now. */
    private void rebuildReplaced(long batchId) {
        run("DELETE FROM flow_replaced_month WHERE " + TOUCHED.formatted("flow_replaced_month"), batchId);
        run("""
                INSERT INTO flow_replaced_month (basis, first_day, commit_number, former_number)
                SELECT t.basis, t.first_day, c.commit_number, MAX(o.commit_number)
                FROM flow_coverage t
                JOIN flow_coverage c ON c.active AND c.basis = t.basis AND c.reporter = t.reporter
                    AND c.first_day = t.first_day AND c.months = t.months
                JOIN flow_coverage o ON o.basis = t.basis AND o.reporter = t.reporter
                    AND o.first_day = t.first_day AND o.months = t.months AND o.commit_number < c.commit_number
                WHERE t.batch_id = :batch AND t.basis <> 'CONTEXT'
                GROUP BY t.basis, t.first_day, c.commit_number""", batchId);
    }

    /** A year that is stated as such goes before the sum of its months, and a stated world before the sum of its partners. */
    private void rebuildContext(long batchId) {
        run("DELETE FROM context_year WHERE " + TOUCHED_YEARS.formatted("trade_year"), batchId);
        run("""
                INSERT INTO context_year (reporter, partner, direction, trade_year, months, value_usd)
                SELECT reporter, partner, direction, trade_year, known, SUM(value_usd) FROM %s
                WHERE partner <> 'W0' GROUP BY reporter, partner, direction, trade_year, known""".formatted(CONTEXT), batchId);
        run("""
                INSERT INTO context_year (reporter, partner, direction, trade_year, months, value_usd)
                SELECT reporter, 'W0', direction, trade_year, known, SUM(COALESCE(world_usd, partners_usd))
                FROM (
                    SELECT reporter, direction, trade_year, known, first_day, SUM(value_usd) AS partners_usd,
                        SUM(CASE WHEN partner = 'W0' THEN value_usd END) AS world_usd
                    FROM %s GROUP BY reporter, direction, trade_year, known, first_day
                ) periods
                GROUP BY reporter, direction, trade_year, known HAVING COUNT(world_usd) > 0""".formatted(CONTEXT), batchId);
    }

    /** From the periods of the batch to the batches that count for them and on to their sums, each by its index. */
    private void replace(long batchId, String table, String column, String value, String sums) {
        run("DELETE FROM %s WHERE %s".formatted(table, TOUCHED.formatted(table)), batchId);
        run("""
                INSERT INTO %1$s (first_day, direction, basis, %2$s, value_usd)
                SELECT s.first_day, s.direction, c.basis, %3$s, SUM(s.value_usd)
                FROM flow_coverage t
                JOIN flow_coverage c ON c.active AND c.basis = t.basis AND c.reporter = t.reporter
                    AND c.first_day = t.first_day AND c.months = t.months
                JOIN %4$s s ON s.batch_id = c.batch_id AND s.first_day = c.first_day
                WHERE t.batch_id = :batch AND t.basis <> 'CONTEXT'
                GROUP BY s.first_day, s.direction, c.basis, %3$s""".formatted(table, column, value, sums), batchId);
    }

    private void run(String sql, long batchId) {
        client.sql(sql).param("batch", batchId).update();
    }
}
