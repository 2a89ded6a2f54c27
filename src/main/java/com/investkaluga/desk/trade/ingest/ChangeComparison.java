package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchParts;
import org.springframework.stereotype.Component;

/** Works out what an import changes: values and rows by partner, and cells by period. */
@Component
class ChangeComparison {

    private static final String PERIOD = "reporter, first_day, months";

    private static final String CHANGES = """
            INSERT INTO import_change (batch_id, reporter, first_day, months, partner, direction, usd_before, usd_after,
                rows_before, rows_after)
            SELECT batch_id, reporter, first_day, months, partner, direction,
                SUM(CASE WHEN is_before THEN value_usd ELSE 0 END), SUM(CASE WHEN is_after THEN value_usd ELSE 0 END),
                SUM(CASE WHEN is_before THEN row_count ELSE 0 END), SUM(CASE WHEN is_after THEN row_count ELSE 0 END)
            FROM (
                SELECT p.batch_id, p.reporter, p.first_day, p.months, s.partner, s.direction, s.value_usd, s.row_count,
                    p.is_before, p.is_after
                FROM import_compared p JOIN batch_chapter s ON s.batch_id = p.other_id AND s.first_day = p.other_day
                WHERE {part p} AND p.basis <> 'CONTEXT' AND p.other_day = p.first_day
                UNION ALL
                SELECT p.batch_id, p.reporter, p.first_day, p.months, s.partner, s.direction, s.value_usd, s.row_count,
                    p.is_before, p.is_after
                FROM import_compared p JOIN batch_context s ON s.batch_id = p.other_id AND s.first_day = p.other_day
                    AND s.reporter = p.reporter AND s.months = p.months
                WHERE {part p} AND p.basis = 'CONTEXT'
            ) sums
            GROUP BY batch_id, reporter, first_day, months, partner, direction""";

    private static final String CELL =
            "p.batch_id, p.reporter, p.first_day, p.months, s.partner, s.direction, s.hs_code, s.unit";

    /** %1$s is the table, %2$s how to join it, %3$s which periods: only the ones that something is stored of. */
    private static final String CELLS = """
            INSERT INTO import_period (batch_id, reporter, first_day, months, new_cells, changed_cells, same_cells, missing_cells)
            SELECT batch_id, %5$s,
                SUM(CASE WHEN rows_before = 0 AND rows_after > 0 THEN 1 ELSE 0 END),
                SUM(CASE WHEN rows_before > 0 AND rows_after > 0 AND NOT is_same THEN 1 ELSE 0 END),
                SUM(CASE WHEN rows_before > 0 AND rows_after > 0 AND is_same THEN 1 ELSE 0 END),
                SUM(CASE WHEN rows_after = 0 AND rows_before > 0 THEN 1 ELSE 0 END)
            FROM (
                SELECT %4$s,
                    SUM(CASE WHEN p.is_before THEN 1 ELSE 0 END) AS rows_before,
                    SUM(CASE WHEN p.is_after THEN 1 ELSE 0 END) AS rows_after,
                    SUM(CASE WHEN p.is_before THEN s.value_usd ELSE 0 END)
                            = SUM(CASE WHEN p.is_after THEN s.value_usd ELSE 0 END)
                        AND SUM(CASE WHEN p.is_before THEN COALESCE(s.net_weight_kg, 0) ELSE 0 END)
                            = SUM(CASE WHEN p.is_after THEN COALESCE(s.net_weight_kg, 0) ELSE 0 END)
                        AND SUM(CASE WHEN p.is_before THEN COALESCE(s.quantity, 0) ELSE 0 END)
                            = SUM(CASE WHEN p.is_after THEN COALESCE(s.quantity, 0) ELSE 0 END) AS is_same
                FROM import_compared p JOIN %1$s s ON s.batch_id = p.other_id AND s.first_day = p.other_day %2$s
                WHERE {part p} AND p.other_day = p.first_day AND %3$s
                GROUP BY %4$s
            ) cells
            GROUP BY batch_id, %5$s""";

    private static final String STORED = """
            EXISTS (SELECT 1 FROM import_compared o WHERE o.batch_id = p.batch_id AND o.reporter = p.reporter
                AND o.first_day = p.first_day AND o.months = p.months AND o.is_before)""";

    private static final String NEW_PERIODS = """
            INSERT INTO import_period (batch_id, reporter, first_day, months, new_cells, changed_cells, same_cells, missing_cells)
            SELECT p.batch_id, p.reporter, p.first_day, p.months, p.cell_count, 0, 0, 0
            FROM flow_coverage p WHERE {part p} AND NOT %s""".formatted(STORED);

    private static final String FLOW_CELLS =
            CELLS.formatted("trade_flow", "", "p.basis <> 'CONTEXT' AND " + STORED, CELL, PERIOD);
    private static final String CONTEXT_CELLS = CELLS.formatted(
            "context_flow",
            "AND s.reporter = p.reporter AND s.months = p.months",
            "p.basis = 'CONTEXT' AND " + STORED,
            CELL,
            PERIOD);

    private final BatchParts parts;

    ChangeComparison(BatchParts parts) {
        this.parts = parts;
    }

    void compare(long id) {
        parts.each(id, part -> {
            part.sql("DELETE FROM import_change WHERE {part}").update();
            part.sql("DELETE FROM import_period WHERE {part}").update();
            part.sql(CHANGES).update();
            part.sql(NEW_PERIODS).update();
            part.sql(FLOW_CELLS).update();
            part.sql(CONTEXT_CELLS).update();
            return part;
        });
    }
}
