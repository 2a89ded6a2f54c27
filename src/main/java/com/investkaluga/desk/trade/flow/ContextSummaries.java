package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the yearly trade of other regions and of countries. */
@Component
@Transactional(readOnly = true)
public class ContextSummaries {

    /**
     * A reporter's trade of a year in one direction.
     *
     * @param months how many of its months are known
     */
    public record YearSum(int year, int months, Direction direction, BigDecimal usd) {}

    private static final String WORLD = "COALESCE(SUM(CASE WHEN partner = 'W0' THEN value_usd END), SUM(value_usd))";

    private final JdbcClient client;

    ContextSummaries(JdbcClient client) {
        this.client = client;
    }

    /** In order of years; where the partner is null the world as it is stated, or else all partners together. */
    public List<YearSum> years(String reporter, @Nullable String partner) {
        return client.sql("""
                        SELECT trade_year, direction, MAX(months) AS months, %s AS usd FROM context_year
                        WHERE reporter = :reporter %s GROUP BY trade_year, direction ORDER BY trade_year, direction""".formatted(
                        partner == null ? WORLD : "SUM(value_usd)", partner == null ? "" : "AND partner = :partner"))
                .param("reporter", reporter)
                .param("partner", partner)
                .query((row, number) -> new YearSum(
                        row.getInt("trade_year"),
                        row.getInt("months"),
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("usd")))
                .list();
    }

    /** The titles of the batches that count for a reporter, the latest commit first. */
    public List<String> files(String reporter) {
        return client.sql("""
                        SELECT title FROM import_batch WHERE id IN (
                            SELECT batch_id FROM flow_coverage WHERE active AND basis = 'CONTEXT' AND reporter = ?)
                        ORDER BY commit_number DESC""").param(reporter).query(String.class).list();
    }

    /** Whose trade is known, in order. */
    public List<String> reporters() {
        return client.sql("SELECT DISTINCT reporter FROM context_year ORDER BY reporter")
                .query(String.class)
                .list();
    }
}
