package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.flow.BatchParts.Part;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts sums together that stand in parts, because their rows came in no order and did not fit into the memory at once. */
@Component
class SumParts {

    /** @param cell what the sums are of */
    private record Sums(String table, String cell) {}

    private static final List<Sums> TABLES = List.of(
            new Sums("batch_partner", "first_day, partner, direction"),
            new Sums("batch_chapter", "first_day, partner, direction, chapter"),
            new Sums("batch_heading", "first_day, direction, heading"));

    private final BatchParts parts;

    SumParts(BatchParts parts) {
        this.parts = parts;
    }

    void join(long batchId) {
        parts.each(batchId, part -> {
            TABLES.forEach(sums -> join(part, sums));
            return part;
        });
    }

    /** Under the negative number of the batch for as long as the parts are still there. */
    private static void join(Part part, Sums sums) {
        part.sql("""
                        INSERT INTO %1$s (batch_id, %2$s, value_usd, row_count)
                        SELECT -batch_id, %2$s, SUM(value_usd), SUM(row_count) FROM %1$s WHERE {part}
                        GROUP BY batch_id, %2$s""".formatted(sums.table(), sums.cell())).update();
        part.sql("DELETE FROM %s WHERE {part}".formatted(sums.table())).update();
        part.sql("UPDATE %s SET batch_id = :batch WHERE batch_id = :joined AND first_day = :day"
                        .formatted(sums.table()))
                .param("joined", -part.batchId())
                .update();
    }
}
