package com.investkaluga.desk.trade.flow;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Work on all rows of a batch, in a transaction of its own: PostgreSQL does it at one go, with room to do it in memory; the
 * embedded database goes month by month, because it keeps what it works on in the desk's own memory.
 */
@Component
public class BatchParts {

    private final JdbcClient client;
    private final BulkLoader loader;
    private final TransactionOperations transactions;

    BatchParts(JdbcClient client, BulkLoader loader, TransactionOperations transactions) {
        this.client = client;
        this.loader = loader;
        this.transactions = transactions;
    }

    /** What the work came to for each part. */
    public <T> List<T> each(long batchId, Function<Part, T> work) {
        return days(batchId).stream()
                .map(day -> transactions.execute(status -> {
                    if (!loader.isEmbedded()) {
                        client.sql("SET LOCAL work_mem = '128MB'").update();
                    }
                    return work.apply(new Part(client, batchId, day));
                }))
                .toList();
    }

    private List<@Nullable Date> days(long batchId) {
        if (!loader.isEmbedded()) {
            return java.util.Collections.singletonList(null);
        }
        return client.sql("""
                        SELECT first_day FROM batch_chapter WHERE batch_id = :batch
                        UNION SELECT first_day FROM batch_context WHERE batch_id = :batch ORDER BY 1""")
                .param("batch", batchId)
                .<@Nullable Date>query(Date.class)
                .list();
    }

    /** A batch, or the rows of one of its months. */
    public record Part(
            JdbcClient client, long batchId, @Nullable Date day) {

        /** A statement in which each {@code {part}} stands for the part, and {@code {part p}} for that of the table {@code p}. */
        public StatementSpec sql(String sql) {
            var condition = day == null ? "$1batch_id = :batch" : "$1batch_id = :batch AND $1first_day = :day";
            var prefixed = sql.replaceAll("\\{part (\\w+)}", condition.replace("$1", "$1."))
                    .replace("{part}", condition.replace("$1", ""));
            return client.sql(prefixed)
                    .params(day == null ? Map.of("batch", batchId) : Map.of("batch", batchId, "day", day));
        }
    }
}
