package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Works out what an import changes: values and rows by partner, and cells by period. */
@Component
class ChangeComparison {

    private static final String CHANGES = """
            INSERT INTO import_change (batch_id, reporter, first_day, months, partner, direction, usd_before, usd_after,
                rows_before, rows_after)
            SELECT batch_id, reporter, first_day, months, partner, direction,
                SUM(CASE WHEN is_before THEN value_usd ELSE 0 END), SUM(CASE WHEN is_after THEN value_usd ELSE 0 END),
                SUM(CASE WHEN is_before THEN row_count ELSE 0 END), SUM(CASE WHEN is_after THEN row_count ELSE 0 END)
            FROM (
                SELECT p.batch_id, p.reporter, p.first_day, p.months, s.partner, s.direction, s.value_usd, s.row_count,
                    p.is_before, p.is_after
                FROM import_compared p JOIN batch_partner s ON s.batch_id = p.other_id AND s.first_day = p.other_day
                WHERE p.batch_id = :batch AND p.basis <> 'CONTEXT' AND p.other_day = p.first_day
                UNION ALL
                SELECT p.batch_id, p.reporter, p.first_day, p.months, s.partner, s.direction, s.value_usd, s.row_count,
                    p.is_before, p.is_after
                FROM import_compared p JOIN batch_context s ON s.batch_id = p.other_id AND s.first_day = p.other_day
                    AND s.reporter = p.reporter AND s.months = p.months
                WHERE p.batch_id = :batch AND p.basis = 'CONTEXT'
            ) sums
            GROUP BY batch_id, reporter, first_day, months, partner, direction""";

    private static final String NEW_PERIODS = """
            INSERT INTO import_period (batch_id, reporter, first_day, months, new_cells, changed_cells, same_cells, missing_cells)
            SELECT p.batch_id, p.reporter, p.first_day, p.months, p.cell_count, 0, 0, 0
            FROM flow_coverage p WHERE p.batch_id = :batch AND NOT %s""".formatted(CellComparison.STORED);

    private final JdbcClient client;
    private final TransactionOperations transactions;
    private final BatchParts parts;
    private final CellComparison cells;

    ChangeComparison(JdbcClient client, TransactionOperations transactions, BatchParts parts, CellComparison cells) {
        this.client = client;
        this.transactions = transactions;
        this.parts = parts;
        this.cells = cells;
    }

    void compare(long id) {
        transactions.executeWithoutResult(status -> {
            run("DELETE FROM import_change WHERE batch_id = :batch", id);
            run("DELETE FROM import_period WHERE batch_id = :batch", id);
            run(CHANGES, id);
            run(NEW_PERIODS, id);
        });
        if (cells.isAnythingStored(id)) {
            parts.each(id, cells::compare);
        }
    }

    private void run(String sql, long id) {
        client.sql(sql).param("batch", id).update();
    }
}
