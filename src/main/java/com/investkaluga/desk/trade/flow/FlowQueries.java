package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements that read the monthly summaries, one a call. Every question is about values of one basis. */
@Component
class FlowQueries {

    private final JdbcClient client;

    FlowQueries(JdbcClient client) {
        this.client = client;
    }

    /** The committed batches, latest first. */
    List<Batch> batches() {
        return client.sql("""
                        SELECT id, kind, title, row_count, created_at, created_by FROM import_batch
                        WHERE status = 'COMMITTED' AND kind IN ('SAMPLE', 'CUSTOMS') ORDER BY commit_number DESC""")
                .query((row, number) -> new Batch(
                        row.getLong("id"),
                        BatchKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getLong("row_count"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("created_by")))
                .list();
    }

    /** What screens run on; the months are not in it. */
    Current current() {
        return client.sql("SELECT stamp, basis FROM flow_state")
                .query((row, number) -> {
                    var basis = row.getString("basis");
                    return new Current(row.getString("stamp"), basis == null ? null : Basis.valueOf(basis));
                })
                .single();
    }

    record Current(String stamp, @Nullable Basis basis) {}

    /** The months with flows, in order. */
    List<YearMonth> months(Basis basis) {
        return client.sql("SELECT first_day FROM flow_known_month WHERE basis = ? ORDER BY first_day")
                .param(basis.name())
                .query((row, number) -> month(row))
                .list();
    }

    /** The codes of all partners with flows. */
    List<String> partnerCodes(Basis basis) {
        return client.sql("SELECT DISTINCT partner FROM flow_month WHERE basis = ?")
                .param(basis.name())
                .query(String.class)
                .list();
    }

    /** Every partner's exports and imports in two periods. */
    List<PartnerSum> partners(Basis basis, Period now, Period before) {
        return compare(basis, now, before, "flow_month", "partner, direction", null, null)
                .query((row, number) -> new PartnerSum(
                        row.getString("partner"),
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("now_usd"),
                        row.getBigDecimal("before_usd")))
                .list();
    }

    /**
     * Every chapter's flows in two periods.
     *
     * @param partner only this one, all where null
     */
    List<ChapterSum> chapters(Basis basis, Period now, Period before, Direction direction, @Nullable String partner) {
        var table = partner == null ? "flow_chapter_all" : "flow_chapter_month";
        return compare(basis, now, before, table, "chapter", direction, partner)
                .query((row, number) -> new ChapterSum(
                        row.getString("chapter"), row.getBigDecimal("now_usd"), row.getBigDecimal("before_usd")))
                .list();
    }

    private JdbcClient.StatementSpec compare(
            Basis basis,
            Period now,
            Period before,
            String table,
            String parts,
            @Nullable Direction direction,
            @Nullable String partner) {
        var sql = """
                SELECT %2$s,
                    SUM(CASE WHEN first_day BETWEEN :nowFirst AND :nowLast THEN value_usd ELSE 0 END) AS now_usd,
                    SUM(CASE WHEN first_day BETWEEN :beforeFirst AND :beforeLast THEN value_usd ELSE 0 END) AS before_usd
                FROM %1$s
                WHERE basis = :basis AND first_day BETWEEN :beforeFirst AND :nowLast
                    AND (first_day BETWEEN :nowFirst AND :nowLast OR first_day BETWEEN :beforeFirst AND :beforeLast)
                    %3$s %4$s
                GROUP BY %2$s""".formatted(
                        table,
                        parts,
                        direction == null || direction == Direction.TURNOVER ? "" : "AND direction = :direction",
                        partner == null ? "" : "AND partner = :partner");
        return client.sql(sql)
                .param("basis", basis.name())
                .param("nowFirst", now.firstDay())
                .param("nowLast", now.lastDay())
                .param("beforeFirst", before.firstDay())
                .param("beforeLast", before.lastDay())
                .param("direction", direction == null ? "" : direction.name())
                .param("partner", partner);
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getDate("first_day").toLocalDate());
    }
}
