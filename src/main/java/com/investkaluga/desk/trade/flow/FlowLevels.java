package com.investkaluga.desk.trade.flow;

import java.sql.Date;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes rows out of a batch that are the sum of others in it, so that nothing is counted twice. The embedded database goes month
 * by month, because it keeps what it works on in memory.
 */
@Component
public class FlowLevels {

    /**
     * How many rows were taken out.
     *
     * @param aggregates with a code of which a more detailed one is there
     * @param world of all partners where they are told apart
     */
    public record Removed(long aggregates, long world) {

        Removed plus(Removed other) {
            return new Removed(aggregates + other.aggregates, world + other.world);
        }
    }

    private static final String FLOW_CELL = "first_day, partner, direction";
    private static final String CONTEXT_CELL = "reporter, first_day, months, partner, direction";
    private static final String CONTEXT_PERIOD = "reporter, first_day, months, direction";

    private final JdbcClient client;
    private final BulkLoader loader;
    private final TransactionOperations transactions;

    FlowLevels(JdbcClient client, BulkLoader loader, TransactionOperations transactions) {
        this.client = client;
        this.loader = loader;
        this.transactions = transactions;
    }

    /**
     * Keeps the most detailed code of each period, direction and partner, and the partners rather than the world.
     *
     * @param lengths rows by numbers of digits of the code, 0 for the total of all goods
     */
    public Removed removeSums(long batchId, SortedMap<Integer, Long> lengths) {
        if (lengths.isEmpty()) {
            return new Removed(0, 0);
        }
        return parts(batchId)
                .map(part -> transactions.execute(status -> removeSums(part, lengths)))
                .reduce(new Removed(0, 0), Removed::plus);
    }

    private Removed removeSums(Part part, SortedMap<Integer, Long> lengths) {
        var world = part.run("""
                DELETE FROM context_flow WHERE %1$s AND partner = 'W0'
                    AND (%2$s) IN (SELECT %2$s FROM context_flow WHERE %1$s AND partner <> 'W0')""", CONTEXT_PERIOD);
        var aggregates = lengths.headMap(lengths.lastKey()).keySet().stream()
                .mapToLong(length -> removeAggregates(part, length))
                .sum();
        if (world + aggregates > 0) {
            sumUp(part);
        }
        return new Removed(aggregates, world);
    }

    private static long removeAggregates(Part part, int length) {
        return length == 0
                ? part.run("""
                        DELETE FROM context_flow WHERE %1$s AND hs_code = 'TOTAL'
                            AND (%2$s) IN (SELECT %2$s FROM context_flow WHERE %1$s AND hs_code <> 'TOTAL')""", CONTEXT_CELL)
                : removeAggregates(part, "trade_flow", FLOW_CELL, length)
                        + removeAggregates(part, "context_flow", CONTEXT_CELL, length);
    }

    private static long removeAggregates(Part part, String table, String cell, int length) {
        return part.run("""
                DELETE FROM %3$s WHERE %1$s AND CHAR_LENGTH(hs_code) = %4$d
                    AND (%2$s, hs_code) IN (
                        SELECT %2$s, SUBSTRING(hs_code, 1, %4$d) FROM %3$s WHERE %1$s AND CHAR_LENGTH(hs_code) > %4$d)""", cell, table, length);
    }

    private static void sumUp(Part part) {
        sumUp(part, "batch_chapter", "trade_flow", FLOW_CELL, "chapter", "SUBSTRING(hs_code, 1, 2)");
        sumUp(part, "batch_heading", "trade_flow", "first_day, direction", "heading", "SUBSTRING(hs_code, 1, 4)");
        sumUp(part, "batch_context", "context_flow", "first_day, partner, direction, months", "reporter", "reporter");
    }

    private static void sumUp(Part part, String table, String source, String cell, String last, String lastValue) {
        part.run("DELETE FROM %3$s WHERE %1$s", cell, table);
        part.run("""
                INSERT INTO %3$s (batch_id, %2$s, %4$s, value_usd, row_count)
                SELECT batch_id, %2$s, %5$s, SUM(value_usd), COUNT(*) FROM %6$s WHERE %1$s
                GROUP BY batch_id, %2$s, %5$s""", cell, table, last, lastValue, source);
    }

    private Stream<Part> parts(long batchId) {
        if (!loader.isEmbedded()) {
            return Stream.of(new Part(client, batchId, null));
        }
        return client.sql("""
                        SELECT first_day FROM batch_chapter WHERE batch_id = :batch
                        UNION SELECT first_day FROM batch_context WHERE batch_id = :batch""").param("batch", batchId).query(Date.class).list().stream()
                .map(day -> new Part(client, batchId, day));
    }

    /** A batch, or the rows of one of its months. */
    private record Part(
            JdbcClient client, long batchId, @Nullable Date day) {

        /** Runs a statement whose {@code %1$s} stands for the part; the others follow. */
        long run(String sql, Object... parts) {
            var condition = day == null ? "batch_id = :batch" : "batch_id = :batch AND first_day = :day";
            var arguments =
                    Stream.concat(Stream.of(condition), Stream.of(parts)).toArray();
            return client.sql(sql.formatted(arguments))
                    .params(day == null ? Map.of("batch", batchId) : Map.of("batch", batchId, "day", day))
                    .update();
        }
    }
}
