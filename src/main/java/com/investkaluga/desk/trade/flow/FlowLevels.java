package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.flow.BatchParts.Part;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Takes rows out of a batch that are the sum of others in it, so that nothing is counted twice. */
@Component
public class FlowLevels {

    /**
     * How many rows were taken out.
     *
     * @param aggregates with a code of which a more detailed one is there
     * @param world of all partners where they are told apart
     */
    public record Removed(long aggregates, long world) {

        public boolean isNothing() {
            return aggregates == 0 && world == 0;
        }

        Removed plus(Removed other) {
            return new Removed(aggregates + other.aggregates, world + other.world);
        }
    }

    private static final String FLOW_CELL = "first_day, partner, direction";
    private static final String CONTEXT_CELL = "reporter, first_day, months, partner, direction";
    private static final String CONTEXT_PERIOD = "reporter, first_day, months, direction";

    private final BatchParts parts;

    FlowLevels(BatchParts parts) {
        this.parts = parts;
    }

    /**
     * Keeps the most detailed code of each period, direction and partner, and the partners rather than the world.
     *
     * @param lengths numbers of digits of the codes in the batch, 0 for the total of all goods
     */
    public Removed removeSums(long batchId, SortedSet<Integer> lengths) {
        return parts.each(batchId, part -> removeSums(part, lengths)).stream().reduce(new Removed(0, 0), Removed::plus);
    }

    private static Removed removeSums(Part part, SortedSet<Integer> lengths) {
        var world = part.sql("""
                        DELETE FROM context_flow WHERE {part} AND partner = 'W0' AND (%1$s) IN (
                            SELECT %1$s FROM context_flow WHERE {part} AND partner <> 'W0')""".formatted(CONTEXT_PERIOD)).update();
        var aggregates = lengths.isEmpty()
                ? 0
                : lengths.headSet(lengths.last()).stream()
                        .mapToLong(length -> removeAggregates(part, length))
                        .sum();
        if (world + aggregates > 0) {
            sumUp(part);
        }
        return new Removed(aggregates, world);
    }

    private static long removeAggregates(Part part, int length) {
        return length == 0
                ? part.sql("""
                        DELETE FROM context_flow WHERE {part} AND hs_code = 'TOTAL' AND (%1$s) IN (
                            SELECT %1$s FROM context_flow WHERE {part} AND hs_code <> 'TOTAL')""".formatted(CONTEXT_CELL)).update()
                : removeAggregates(part, "trade_flow", FLOW_CELL, length)
                        + removeAggregates(part, "context_flow", CONTEXT_CELL, length);
    }

    private static long removeAggregates(Part part, String table, String cell, int length) {
        return part.sql("""
                        DELETE FROM %1$s WHERE {part} AND CHAR_LENGTH(hs_code) = %3$d AND (%2$s, hs_code) IN (
                            SELECT %2$s, SUBSTRING(hs_code, 1, %3$d) FROM %1$s
                            WHERE {part} AND CHAR_LENGTH(hs_code) > %3$d)""".formatted(table, cell, length)).update();
    }

    private static void sumUp(Part part) {
        sumUp(part, "batch_partner", "trade_flow", "first_day, direction", "partner", "partner");
        sumUp(part, "batch_chapter", "trade_flow", FLOW_CELL, "chapter", "SUBSTRING(hs_code, 1, 2)");
        sumUp(part, "batch_heading", "trade_flow", "first_day, direction", "heading", "SUBSTRING(hs_code, 1, 4)");
        sumUp(part, "batch_context", "context_flow", "first_day, partner, direction, months", "reporter", "reporter");
    }

    private static void sumUp(Part part, String table, String source, String cell, String last, String lastValue) {
        part.sql("DELETE FROM %s WHERE {part}".formatted(table)).update();
        part.sql("""
                        INSERT INTO %1$s (batch_id, %3$s, %4$s, value_usd, row_count)
                        SELECT batch_id, %3$s, %5$s, SUM(value_usd), COUNT(*) FROM %2$s WHERE {part}
                        GROUP BY batch_id, %3$s, %5$s""".formatted(table, source, cell, last, lastValue)).update();
    }
}
