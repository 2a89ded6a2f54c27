package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.ImportNotice.Contradiction;
import com.investkaluga.desk.trade.ingest.ImportNotice.Kind;
import com.investkaluga.desk.trade.ingest.NoticeFinder.Found;
import com.investkaluga.desk.trade.metrics.Direction;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** What there is to look at before a commit, as far as it is kept. */
@Component
@Transactional
class ImportNotices {

    /** Of one kind. */
    static final int MOST = 200;

    private final JdbcClient client;
    private final JdbcTemplate template;

    ImportNotices(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    /** Replaces all of these kinds, and how many there are of them. */
    void replace(long id, Map<Kind, Found> found) {
        client.sql("DELETE FROM import_notice WHERE batch_id = :id AND kind IN (:kinds)")
                .param("id", id)
                .param("kinds", found.keySet().stream().map(Kind::name).toList())
                .update();
        found.values().forEach(kind -> add(id, kind.notices()));
        var counts = new EnumMap<Kind, Long>(Kind.class);
        counts.putAll(counts(id));
        found.forEach((kind, all) -> counts.put(kind, all.count()));
        counts.values().removeIf(count -> count == 0);
        client.sql("UPDATE import_batch SET notices = ? WHERE id = ?")
                .params(Json.write(counts), id)
                .update();
    }

    private void add(long id, List<ImportNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        var place = new int[1];
        template.batchUpdate("""
                INSERT INTO import_notice (batch_id, kind, place, line, other_line, first_day, direction, partner, code, usd,
                    usd_before, row_count, details)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", notices, MOST, (statement, notice) -> {
            statement.setLong(1, id);
            statement.setString(2, notice.kind().name());
            statement.setInt(3, place[0]++);
            statement.setObject(4, notice.line());
            statement.setObject(5, notice.otherLine());
            statement.setDate(
                    6,
                    notice.month() == null ? null : Date.valueOf(notice.month().atDay(1)));
            statement.setString(
                    7, notice.direction() == null ? null : notice.direction().name());
            statement.setString(8, notice.partner());
            statement.setString(9, notice.code());
            statement.setBigDecimal(10, notice.usd());
            statement.setBigDecimal(11, notice.usdBefore());
            statement.setObject(12, notice.rows());
            statement.setString(13, notice.contradiction() == null ? null : Json.write(notice.contradiction()));
        });
    }

    @Transactional(readOnly = true)
    List<ImportNotice> of(long id, Kind kind) {
        return client.sql("SELECT * FROM import_notice WHERE batch_id = ? AND kind = ? ORDER BY place")
                .params(id, kind.name())
                .query((row, number) -> notice(row, kind))
                .list();
    }

    private static ImportNotice notice(ResultSet row, Kind kind) throws SQLException {
        var day = row.getDate("first_day");
        var direction = row.getString("direction");
        return new ImportNotice(
                kind,
                number(row, "line"),
                number(row, "other_line"),
                day == null ? null : YearMonth.from(day.toLocalDate()),
                direction == null ? null : Direction.valueOf(direction),
                row.getString("partner"),
                row.getString("code"),
                row.getBigDecimal("usd"),
                row.getBigDecimal("usd_before"),
                number(row, "row_count"),
                Json.read(row.getString("details"), Contradiction.class));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /** How many of each kind there are, of which the first are kept. */
    @Transactional(readOnly = true)
    Map<Kind, Long> counts(long id) {
        return client.sql("SELECT notices FROM import_batch WHERE id = ? AND notices IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> Json.read(json, new TypeReference<Map<Kind, Long>>() {}))
                .orElse(Map.of());
    }
}
