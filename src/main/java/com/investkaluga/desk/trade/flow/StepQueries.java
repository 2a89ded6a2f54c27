package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The statements that read flows by calendar period, partner and goods, from the smallest summary that can answer. */
@Component
class StepQueries {

    private final JdbcClient client;

    StepQueries(JdbcClient client) {
        this.client = client;
    }

    /** In order of period, partner and goods. */
    List<StepSum> steps(Basis basis, StepQuery query) {
        return ask(basis, query, """
                        SELECT %1$s, SUM(value_usd) AS usd FROM (%2$s) flows GROUP BY %1$s ORDER BY %1$s""".formatted(parts(query), select(query, "flow", "value_usd")))
                .query((row, number) -> sum(row, query))
                .list();
    }

    /** By how much imports changed these sums, where they did. */
    List<RevisedSum> revised(Basis basis, StepQuery query) {
        return ask(basis, query, """
                        SELECT %1$s, b.id AS batch_id, SUM(value_usd) AS usd
                        FROM (%2$s UNION ALL %3$s) flows
                        JOIN flow_replaced_month r ON r.basis = :basis AND r.first_day = flows.first_day
                        JOIN import_batch b ON b.commit_number = r.commit_number
                        GROUP BY %1$s, b.id HAVING SUM(value_usd) <> 0
                        ORDER BY %1$s, b.id""".formatted(
                                parts(query),
                                select(query, "flow_former", "value_usd"),
                                select(query, "flow", "-value_usd AS value_usd")))
                .query((row, number) -> new RevisedSum(sum(row, query), row.getLong("batch_id")))
                .list();
    }

    /** The imports in the place of which other ones counted before. */
    List<Replacement> replacements(Basis basis) {
        return client.sql("""
                        SELECT id, title, committed_at FROM import_batch
                        WHERE commit_number IN (SELECT commit_number FROM flow_replaced_month WHERE basis = ?)""")
                .param(basis.name())
                .query((row, number) -> new Replacement(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getTimestamp("committed_at").toInstant()))
                .list();
    }

    private StatementSpec ask(Basis basis, StepQuery query, String sql) {
        return client.sql(sql)
                .param("basis", basis.name())
                .param("first", query.range().firstDay())
                .param("last", query.range().lastDay())
                .param("partners", query.partners())
                .param("chapters", query.chapters())
                .param("headings", query.headings());
    }

    /** What sums are told apart by. */
    private static String parts(StepQuery query) {
        var parts = new ArrayList<String>();
        if (query.granularity() != null) {
            parts.add("step_year");
            parts.add("step_number");
        }
        if (query.byPartner()) {
            parts.add("partner");
        }
        if (query.goods() != GoodsDetail.ALL) {
            parts.add("goods");
        }
        parts.add("direction");
        return String.join(", ", parts);
    }

    /** @param tables the first word of the names of the tables and views that are read */
    private static String select(StepQuery query, String tables, String value) {
        return """
                SELECT first_day, direction, %1$s%2$s%3$s%4$s
                FROM %5$s_%6$s
                WHERE basis = :basis AND first_day BETWEEN :first AND :last%7$s%8$s""".formatted(
                        value,
                        step(query.granularity()),
                        query.byPartner() ? ", partner" : "",
                        goods(query.goods()),
                        tables,
                        table(query),
                        query.partners().isEmpty() ? "" : " AND partner IN (:partners)",
                        goodsFilter(query));
    }

    private static String step(@Nullable Granularity granularity) {
        return granularity == null ? "" : """
                , CAST(EXTRACT(YEAR FROM first_day) AS INTEGER) AS step_year,
                (CAST(EXTRACT(MONTH FROM first_day) AS INTEGER) - 1) / %d AS step_number""".formatted(granularity.months());
    }

    private static String goods(GoodsDetail detail) {
        return switch (detail) {
            case ALL -> "";
            case CHAPTER -> ", chapter AS goods";
            case HEADING -> ", heading AS goods";
        };
    }

    /** The smallest that can answer. */
    private static String table(StepQuery query) {
        return switch (query.needed()) {
            case ALL -> "month";
            case CHAPTER -> query.needsPartners() ? "chapter_month" : "chapter_all";
            case HEADING -> query.needsPartners() ? "heading_month" : "heading_all";
        };
    }

    private static String goodsFilter(StepQuery query) {
        var chapters = query.chapters().isEmpty() ? "" : "chapter IN (:chapters)";
        var headings = query.headings().isEmpty() ? "" : "heading IN (:headings)";
        if (chapters.isEmpty() || headings.isEmpty()) {
            var only = chapters + headings;
            return only.isEmpty() ? "" : " AND " + only;
        }
        return " AND (%s OR %s)".formatted(chapters, headings);
    }

    private static StepSum sum(ResultSet row, StepQuery query) throws SQLException {
        return new StepSum(
                period(row, query),
                query.byPartner() ? row.getString("partner") : null,
                query.goods() == GoodsDetail.ALL ? null : row.getString("goods"),
                Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("usd"));
    }

    private static Period period(ResultSet row, StepQuery query) throws SQLException {
        var granularity = query.granularity();
        if (granularity == null) {
            return query.range();
        }
        var firstMonth = row.getInt("step_number") * granularity.months() + 1;
        return granularity.periodOf(YearMonth.of(row.getInt("step_year"), firstMonth));
    }
}
