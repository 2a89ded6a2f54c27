package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.flow.BatchParts.Part;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/**
 * Takes rows out of a batch that are the sum of others in it, so that nothing is counted twice. Totals of all goods and the world,
 * which only the context has, stay: a file may have them beside some of their parts.
 */
@Component
public class FlowLevels {

    private static final String FLOW_CELL = "first_day, partner, direction";
    private static final String CONTEXT_CELL = "reporter, first_day, months, partner, direction";
    private static final String SUM = "SUM(value_usd)";

    /** What a source states of all goods goes before the sum of those that the file tells apart, which may be some of them. */
    private static final String STATED_SUM =
            "COALESCE(SUM(CASE WHEN hs_code = 'TOTAL' THEN value_usd END), SUM(value_usd))";

    private final BatchParts parts;

    FlowLevels(BatchParts parts) {
        this.parts = parts;
    }

    /**
     * Keeps the most detailed code of each period, direction and partner, and the total of all goods beside it.
     *
     * @param lengths numbers of digits of the codes in the batch, 0 for the total of all goods
     * @return how many rows were taken out
     */
    public long removeSums(long batchId, SortedSet<Integer> lengths) {
        return lengths.size() < 2
                ? 0
                : parts.each(batchId, part -> removeSums(part, lengths)).stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private static long removeSums(Part part, SortedSet<Integer> lengths) {
        var removed = lengths.headSet(lengths.last()).tailSet(1).stream()
                .mapToLong(length -> removeAggregates(part, "trade_flow", FLOW_CELL, length)
                        + removeAggregates(part, "context_flow", CONTEXT_CELL, length))
                .sum();
        if (removed > 0 || lengths.first() == 0) {
            sumUp(part);
        }
        return removed;
    }

    private static long removeAggregates(Part part, String table, String cell, int length) {
        return part.sql("""
                        DELETE FROM %1$s WHERE {part} AND CHAR_LENGTH(hs_code) = %3$d AND (%2$s, hs_code) IN (
                            SELECT %2$s, SUBSTRING(hs_code, 1, %3$d) FROM %1$s
                            WHERE {part} AND CHAR_LENGTH(hs_code) > %3$d)""".formatted(table, cell, length)).update();
    }

    private static void sumUp(Part part) {
        sumUp(part, "batch_partner", "trade_flow", "first_day, direction", "partner", "partner", SUM);
        sumUp(part, "batch_chapter", "trade_flow", FLOW_CELL, "chapter", "SUBSTRING(hs_code, 1, 2)", SUM);
        sumUp(part, "batch_heading", "trade_flow", "first_day, direction", "heading", "SUBSTRING(hs_code, 1, 4)", SUM);
        sumUp(
                part,
                "batch_context",
                "context_flow",
                "first_day, partner, direction, months",
                "reporter",
                "reporter",
                STATED_SUM);
    }

    private static void sumUp(
            Part part, String table, String source, String cell, String last, String lastValue, String sum) {
        part.sql("DELETE FROM %s WHERE {part}".formatted(table)).update();
        part.sql("""
                        INSERT INTO %1$s (batch_id, %3$s, %4$s, value_usd, row_count)
                        SELECT batch_id, %3$s, %5$s, %6$s, COUNT(*) FROM %2$s WHERE {part}
                        GROUP BY batch_id, %3$s, %5$s""".formatted(table, source, cell, last, lastValue, sum)).update();
    }
}
