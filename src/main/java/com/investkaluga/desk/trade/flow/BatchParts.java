package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Serving;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Work on all rows of a batch, month by month and each in a transaction of its own: a month fits into memory, and between two of
 * them whoever waits for a screen goes first.
 */
@Component
public class BatchParts {

    private final JdbcClient client;
    private final BulkLoader loader;
    private final TransactionOperations transactions;
    private final Serving serving;

    BatchParts(JdbcClient client, BulkLoader loader, TransactionOperations transactions, Serving serving) {
        this.client = client;
        this.loader = loader;
        this.transactions = transactions;
        this.serving = serving;
    }

    /** What the work came to for each month. */
    public <T> List<T> each(long batchId, Function<Part, T> work) {
        return days(batchId).stream()
                .map(day -> {
                    serving.giveWayLong();
                    return transactions.execute(status -> {
                        if (!loader.isEmbedded()) {
                            client.sql("SET LOCAL work_mem = '64MB'").update();
                        }
                        return work.apply(new Part(client, batchId, day));
                    });
                })
                .toList();
    }

    private List<Date> days(long batchId) {
        return client.sql("""
                        SELECT first_day FROM batch_partner WHERE batch_id = :batch
                        UNION SELECT first_day FROM batch_context WHERE batch_id = :batch ORDER BY 1""").param("batch", batchId).query(Date.class).list();
    }

    /** The rows of one of a batch's months. */
    public record Part(JdbcClient client, long batchId, Date day) {

        /** A statement in which each {@code {part}} stands for the part, and {@code {part p}} for that of the table {@code p}. */
        public StatementSpec sql(String sql) {
            var condition = "$1batch_id = :batch AND $1first_day = :day";
            var prefixed = sql.replaceAll("\\{part (\\w+)}", condition.replace("$1", "$1."))
                    .replace("{part}", condition.replace("$1", ""));
            return client.sql(prefixed).params(Map.of("batch", batchId, "day", day));
        }
    }
}
