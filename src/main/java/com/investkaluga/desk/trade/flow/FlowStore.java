package com.investkaluga.desk.trade.flow;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes batches of customs rows and sums them up. Callers check who may. */
@Component
@Transactional
public class FlowStore {

    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcClient client;
    private final JdbcTemplate template;

    FlowStore(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    /** Whether no batch was ever brought in. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return client.sql("SELECT COUNT(*) FROM import_batch").query(Long.class).single() == 0;
    }

    /** Stores the rows as one committed batch and rebuilds the summaries; returns the batch's number. */
    public long commit(BatchKind kind, String title, @Nullable String userName, List<CustomsRow> rows) {
        var keys = new GeneratedKeyHolder();
        client.sql("""
                        INSERT INTO import_batch (kind, title, status, row_count, created_at, created_by)
                        VALUES (?, ?, 'COMMITTED', ?, ?, ?)""")
                .params(kind.name(), title, rows.size(), Timestamp.from(Instant.now()), userName)
                .update(keys, "id");
        var batchId = Objects.requireNonNull(keys.getKey()).longValue();
        insert(batchId, rows);
        rebuildSummaries();
        return batchId;
    }

    private void insert(long batchId, List<CustomsRow> rows) {
        template.batchUpdate("""
                INSERT INTO trade_flow (batch_id, first_day, direction, partner, hs_code, value_usd, net_weight_kg,
                    quantity, unit, region)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, ROWS_AT_ONCE, (statement, row) -> set(statement, batchId, row));
    }

    private static void set(PreparedStatement statement, long batchId, CustomsRow row) throws SQLException {
        statement.setLong(1, batchId);
        statement.setDate(2, Date.valueOf(row.month().atDay(1)));
        statement.setString(3, row.direction().name());
        statement.setString(4, row.partner());
        statement.setString(5, row.hsCode());
        statement.setBigDecimal(6, row.valueUsd());
        statement.setBigDecimal(7, row.netWeightKg());
        statement.setBigDecimal(8, row.quantity());
        statement.setString(9, row.unit());
        statement.setString(10, row.region());
    }

    /** Sums all committed batches up anew, in the database. */
    public void rebuildSummaries() {
        client.sql("DELETE FROM flow_known_month").update();
        client.sql("DELETE FROM flow_month").update();
        client.sql("DELETE FROM flow_chapter_month").update();
        client.sql("""
                        INSERT INTO flow_chapter_month (first_day, partner, chapter, direction, basis, value_usd)
                        SELECT f.first_day, f.partner, SUBSTRING(f.hs_code, 1, 2), f.direction,
                            CASE b.kind WHEN 'SAMPLE' THEN 'SAMPLE' ELSE 'STATISTICAL' END, SUM(f.value_usd)
                        FROM trade_flow f JOIN import_batch b ON b.id = f.batch_id
                        WHERE b.status = 'COMMITTED'
                        GROUP BY f.first_day, f.partner, SUBSTRING(f.hs_code, 1, 2), f.direction,
                            CASE b.kind WHEN 'SAMPLE' THEN 'SAMPLE' ELSE 'STATISTICAL' END""").update();
        client.sql("""
                        INSERT INTO flow_month (first_day, partner, direction, basis, value_usd)
                        SELECT first_day, partner, direction, basis, SUM(value_usd)
                        FROM flow_chapter_month
                        GROUP BY first_day, partner, direction, basis""").update();
        client.sql("INSERT INTO flow_known_month (basis, first_day) SELECT DISTINCT basis, first_day FROM flow_month")
                .update();
        client.sql("""
                        UPDATE flow_state SET stamp = ?, basis = (
                            SELECT CASE WHEN COUNT(*) = 0 THEN NULL
                                WHEN SUM(CASE WHEN basis = 'STATISTICAL' THEN 1 ELSE 0 END) > 0 THEN 'STATISTICAL'
                                ELSE 'SAMPLE' END
                            FROM flow_known_month)""").param(UUID.randomUUID().toString()).update();
    }
}
