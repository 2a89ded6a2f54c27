package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.flow.BatchParts.Part;
import java.util.SortedSet;
import java.util.TreeSet;
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

    /** Details of a code that come to less than the code itself, by more than a dollar of each that rounding may cost. */
    private static final String SHORT_PARTS = """
            DELETE FROM %1$s WHERE {part} AND CHAR_LENGTH(hs_code) > %3$d AND (%2$s, SUBSTRING(hs_code, 1, %3$d)) IN (
                SELECT %2$s, SUBSTRING(hs_code, 1, %3$d) FROM %1$s WHERE {part} AND CHAR_LENGTH(hs_code) >= %3$d
                GROUP BY %2$s, SUBSTRING(hs_code, 1, %3$d)
                HAVING SUM(CASE WHEN CHAR_LENGTH(hs_code) = %3$d THEN value_usd ELSE 0 END)
                    > SUM(CASE WHEN CHAR_LENGTH(hs_code) = %3$d THEN 0 ELSE value_usd + 1 END))""";

    private final BatchParts parts;

    FlowLevels(BatchParts parts) {
        this.parts = parts;
    }

    /**
     * How many rows were taken out.
     *
     * @param sums whose goods are there in more detail
     * @param parts of a sum that they do not add up to
     * @param ofContext of both, the ones that are not the region's
     */
    public record Removed(long sums, long parts, long ofContext) {

        private static final Removed NONE = new Removed(0, 0, 0);

        public long rows() {
            return sums + parts;
        }

        private Removed plus(Removed other) {
            return new Removed(sums + other.sums, parts + other.parts, ofContext + other.ofContext);
        }
    }

    /**
     * Keeps the most detailed codes of each period, direction and partner that come to as much as the sum above them, and the total
     * of all goods beside them. A file may have a chapter and only some of its headings; then the chapter is what was traded.
     *
     * @param lengths numbers of digits of the codes in the batch, 0 for the total of all goods
     */
    public Removed removeSums(long batchId, SortedSet<Integer> lengths) {
        return lengths.size() < 2
                ? Removed.NONE
                : parts.each(batchId, part -> removeSums(part, lengths)).stream()
                        .reduce(Removed.NONE, Removed::plus);
    }

    private static Removed removeSums(Part part, SortedSet<Integer> lengths) {
        var removed = Removed.NONE;
        // from the longest on, so that what is left of a code's details are no sums of each other
        for (var length : new TreeSet<>(lengths.headSet(lengths.last()).tailSet(1)).descendingSet()) {
            var ofRegion = removeLevel(part, "trade_flow", FLOW_CELL, length);
            var ofContext = removeLevel(part, "context_flow", CONTEXT_CELL, length);
            removed = removed.plus(ofRegion).plus(new Removed(ofContext.sums, ofContext.parts, ofContext.rows()));
        }
        if (removed.rows() > 0 || lengths.first() == 0) {
            sumUp(part);
        }
        return removed;
    }

    private static Removed removeLevel(Part part, String table, String cell, int length) {
        var parts = part.sql(SHORT_PARTS.formatted(table, cell, length)).update();
        var sums = part.sql("""
                        DELETE FROM %1$s WHERE {part} AND CHAR_LENGTH(hs_code) = %3$d AND (%2$s, hs_code) IN (
                            SELECT %2$s, SUBSTRING(hs_code, 1, %3$d) FROM %1$s
                            WHERE {part} AND CHAR_LENGTH(hs_code) > %3$d)""".formatted(table, cell, length)).update();
        return new Removed(sums, parts, 0);
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
