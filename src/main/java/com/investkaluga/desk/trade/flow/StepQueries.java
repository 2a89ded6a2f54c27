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
import org.springframework.stereotype.Component;

/** The statement that reads flows by calendar period, partner and goods, from the smallest summary that can answer. */
@Component
class StepQueries {

    private final JdbcClient client;

    StepQueries(JdbcClient client) {
        this.client = client;
    }

    /** In order of period, partner and goods. */
    List<StepSum> steps(Basis basis, StepQuery query) {
        return client.sql(sql(query))
                .param("basis", basis.name())
                .param("first", query.range().firstDay())
                .param("last", query.range().lastDay())
                .param("partners", query.partners())
                .param("chapters", query.chapters())
                .param("headings", query.headings())
                .query((row, number) -> sum(row, query))
                .list();
    }

    private static String sql(StepQuery query) {
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
        return """
                SELECT %1$s, SUM(value_usd) AS usd
                FROM (
                    SELECT direction, value_usd%2$s%3$s%4$s
                    FROM %5$s
                    WHERE basis = :basis AND first_day BETWEEN :first AND :last%6$s%7$s
                ) flows
                GROUP BY %1$s
                ORDER BY %1$s""".formatted(
                        String.join(", ", parts),
                        step(query.granularity()),
                        query.byPartner() ? ", partner" : "",
                        goods(query.goods()),
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

    private static String table(StepQuery query) {
        return switch (query.needed()) {
            case ALL -> "flow_month";
            case CHAPTER -> query.needsPartners() ? "flow_chapter_month" : "flow_chapter_all";
            case HEADING -> query.needsPartners() ? "flow_heading_month" : "flow_heading_all";
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
