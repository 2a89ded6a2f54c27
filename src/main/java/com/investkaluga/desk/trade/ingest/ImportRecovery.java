package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.FlowCleaner;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At start, before anybody can ask: what was being read when the desk stopped did not happen, and its page says so. */
@Component
class ImportRecovery implements SmartInitializingSingleton {

    private final JdbcClient client;
    private final FlowCleaner cleaner;
    private final ImportQueue queue;

    ImportRecovery(JdbcClient client, FlowCleaner cleaner, ImportQueue queue) {
        this.client = client;
        this.cleaner = cleaner;
        this.queue = queue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        client.sql("""
                        UPDATE import_batch SET status = 'INTERRUPTED', message_key = ?, message_arguments = ?
                        WHERE status IN ('QUEUED', 'READING')""").params("trade.import.interrupted", Json.write(Map.of())).update();
        var leftBehind = cleaner.leftBehind();
        if (!leftBehind.isEmpty()) {
            queue.run(() -> leftBehind.forEach(cleaner::remove));
        }
    }
}
