package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchParts.Part;
import com.investkaluga.desk.trade.flow.FlowStore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the cells of partner, direction, full code and unit that an import makes, changes, leaves as they are or takes away, in a
 * month that something is stored of.
 */
@Component
class CellComparison {

    static final String STORED = """
            EXISTS (SELECT 1 FROM import_compared o WHERE o.batch_id = p.batch_id AND o.reporter = p.reporter
                AND o.first_day = p.first_day AND o.months = p.months AND o.is_before)""";

    /** %1$s is the table, %2$s how to join it, %3$s which periods, %4$s what tells the periods apart within the part. */
    private static final String GROUPED = """
            INSERT INTO import_period (batch_id, reporter, first_day, months, new_cells, changed_cells, same_cells, missing_cells)
            SELECT :batch, reporter, :day, months,
                SUM(CASE WHEN rows_before = 0 AND rows_after > 0 THEN 1 ELSE 0 END),
                SUM(CASE WHEN rows_before > 0 AND rows_after > 0 AND NOT is_same THEN 1 ELSE 0 END),
                SUM(CASE WHEN rows_before > 0 AND rows_after > 0 AND is_same THEN 1 ELSE 0 END),
                SUM(CASE WHEN rows_after = 0 AND rows_before > 0 THEN 1 ELSE 0 END)
            FROM (
                SELECT p.reporter, p.months,
                    SUM(CASE WHEN p.is_before THEN 1 ELSE 0 END) AS rows_before,
                    SUM(CASE WHEN p.is_after THEN 1 ELSE 0 END) AS rows_after,
                    %4$s = 0 AND %5$s = 0 AND %6$s = 0 AS is_same
                FROM import_compared p JOIN %1$s s ON s.batch_id = p.other_id AND s.first_day = p.other_day %2$s
                WHERE {part p} AND p.other_day = p.first_day AND %3$s
                GROUP BY p.reporter, p.months, s.partner, s.direction, s.hs_code, s.unit
            ) cells
            GROUP BY reporter, months""";

    private static final String FLOWS = grouped("trade_flow", "", "p.basis <> 'CONTEXT'");
    private static final String CONTEXT =
            grouped("context_flow", "AND s.reporter = p.reporter AND s.months = p.months", "p.basis = 'CONTEXT'");

    /** One stored batch and one imported one without duplicates in either: cells are rows, and nothing needs to be added up. */
    private static final String PAIRED = """
            INSERT INTO import_period (batch_id, reporter, first_day, months, new_cells, changed_cells, same_cells, missing_cells)
            SELECT :batch, '29000', :day, 1, :cells - found, found - same, same, :otherCells - found
            FROM (
                SELECT COUNT(*) AS found,
                    COALESCE(SUM(CASE WHEN n.value_usd = o.value_usd
                        AND COALESCE(n.net_weight_kg, 0) = COALESCE(o.net_weight_kg, 0)
                        AND COALESCE(n.quantity, 0) = COALESCE(o.quantity, 0) THEN 1 ELSE 0 END), 0) AS same
                FROM trade_flow n JOIN trade_flow o ON o.partner = n.partner AND o.direction = n.direction
                    AND o.hs_code = n.hs_code AND COALESCE(o.unit, '') = COALESCE(n.unit, '')
                WHERE n.batch_id = :batch AND n.first_day = :day AND o.batch_id = :other AND o.first_day = :day
            ) pairs""";

    /** PostgreSQL knows nothing yet of rows that have just come, takes them for a few and would look for each one by one. */
    private static final String PLAN = """
            SELECT set_config('enable_nestloop', 'off', TRUE), set_config('enable_mergejoin', 'off', TRUE),
                set_config('enable_indexscan', 'off', TRUE)""";

    private static final String UNCHANGED = """
            INSERT INTO import_period (batch_id, reporter, first_day, months, new_cells, changed_cells, same_cells, missing_cells)
            VALUES (:batch, '29000', :day, 1, 0, 0, :cells, 0)""";

    private final JdbcClient client;
    private final boolean isEmbedded;

    CellComparison(JdbcClient client, FlowStore store) {
        this.client = client;
        isEmbedded = store.isEmbedded();
    }

    /** @param hash null where the cells were not counted when the file was read */
    private record Compared(
            long batch,
            boolean isBefore,
            boolean isAfter,
            long rows,
            long cells,
            @Nullable Long hash) {

        boolean hasOneRowACell() {
            return hash != null && rows == cells;
        }
    }

    private static String grouped(String table, String join, String periods) {
        return GROUPED.formatted(
                table,
                join,
                periods + " AND " + STORED,
                difference("s.value_usd"),
                difference("COALESCE(s.net_weight_kg, 0)"),
                difference("COALESCE(s.quantity, 0)"));
    }

    private static String difference(String value) {
        return "SUM(CASE WHEN p.is_before = p.is_after THEN 0 WHEN p.is_after THEN %1$s ELSE -%1$s END)"
                .formatted(value);
    }

    boolean isAnythingStored(long id) {
        return client.sql("SELECT COUNT(*) FROM import_compared WHERE batch_id = ? AND is_before")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean compare(Part part) {
        part.sql(CONTEXT).update();
        var compared = compared(part);
        var stored = compared.stream().filter(Compared::isBefore).toList();
        var imported = compared.stream().filter(other -> !other.isBefore).toList();
        if (stored.isEmpty()) {
            return false;
        }
        if (stored.size() > 1
                || stored.getFirst().isAfter()
                || imported.size() != 1
                || !imported.getFirst().isAfter()) {
            part.sql(FLOWS).update();
        } else {
            compare(part, stored.getFirst(), imported.getFirst());
        }
        return true;
    }

    private List<Compared> compared(Part part) {
        return part.sql("""
                        SELECT c.batch_id, p.is_before, p.is_after, c.row_count, c.cell_count, c.content_hash
                        FROM import_compared p JOIN flow_coverage c ON c.batch_id = p.other_id AND c.reporter = p.reporter
                            AND c.first_day = p.first_day AND c.months = p.months
                        WHERE {part p} AND p.basis <> 'CONTEXT' AND p.other_day = p.first_day""")
                .query((row, number) -> new Compared(
                        row.getLong("batch_id"),
                        row.getBoolean("is_before"),
                        row.getBoolean("is_after"),
                        row.getLong("row_count"),
                        row.getLong("cell_count"),
                        row.getObject("content_hash", Long.class)))
                .list();
    }

    private void compare(Part part, Compared stored, Compared imported) {
        if (stored.rows() == imported.rows()
                && imported.hash() != null
                && Objects.equals(stored.hash(), imported.hash())) {
            part.sql(UNCHANGED).param("cells", imported.cells()).update();
        } else if (!isEmbedded && stored.hasOneRowACell() && imported.hasOneRowACell()) {
            client.sql(PLAN).query().singleRow();
            part.sql(PAIRED)
                    .param("cells", imported.cells())
                    .param("other", stored.batch())
                    .param("otherCells", stored.cells())
                    .update();
        } else {
            part.sql(FLOWS).update();
        }
    }
}
