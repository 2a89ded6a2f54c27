package com.investkaluga.desk.trade.flow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what months were before the commit that counts for them, brought up to date with the other summaries. */
@Component
class FormerTotals {

    private static final String TOUCHED = """
            EXISTS (SELECT 1 FROM flow_coverage t
                WHERE t.batch_id = :batch AND t.reporter = '29000' AND t.first_day = %1$s.first_day AND t.months = 1
                    AND t.basis = %1$s.basis)""";

    private final JdbcClient client;

    FormerTotals(JdbcClient client) {
        this.client = client;
    }

    /** For the months of the batch; which batches are active was decided before. */
    void rebuild(long batchId) {
        run("DELETE FROM flow_former_month WHERE " + TOUCHED.formatted("flow_former_month"), batchId);
        run("DELETE FROM flow_replaced_month WHERE " + TOUCHED.formatted("flow_replaced_month"), batchId);
        var replaced = run("""
                INSERT INTO flow_replaced_month (basis, first_day, commit_number, former_number)
                SELECT t.basis, t.first_day, c.commit_number, MAX(o.commit_number)
                FROM flow_coverage t
                JOIN flow_coverage c ON c.active AND c.basis = t.basis AND c.reporter = t.reporter
                    AND c.first_day = t.first_day AND c.months = t.months
                JOIN flow_coverage o ON o.basis = t.basis AND o.reporter = t.reporter
                    AND o.first_day = t.first_day AND o.months = t.months AND o.commit_number < c.commit_number
                WHERE t.batch_id = :batch AND t.basis <> 'CONTEXT'
                GROUP BY t.basis, t.first_day, c.commit_number""", batchId);
        if (replaced > 0) {
            run("""
                    INSERT INTO flow_former_month (first_day, partner, direction, basis, value_usd)
                    SELECT s.first_day, s.partner, s.direction, t.basis, SUM(s.value_usd)
                    FROM flow_coverage t
                    JOIN flow_replaced_month r ON r.basis = t.basis AND r.first_day = t.first_day
                    JOIN flow_coverage c ON c.basis = t.basis AND c.reporter = t.reporter AND c.first_day = t.first_day
                        AND c.months = t.months AND c.commit_number = r.former_number
                    JOIN batch_chapter s ON s.batch_id = c.batch_id AND s.first_day = c.first_day
                    WHERE t.batch_id = :batch AND t.basis <> 'CONTEXT'
                    GROUP BY s.first_day, s.partner, s.direction, t.basis""", batchId);
        }
    }

    private int run(String sql, long batchId) {
        return client.sql(sql).param("batch", batchId).update();
    }
}
