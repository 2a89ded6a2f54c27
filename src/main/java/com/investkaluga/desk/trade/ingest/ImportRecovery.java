package com.investkaluga.desk.trade.ingest;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At start, before anybody can ask: what was being read, committed or undone when the desk stopped did not happen, and its page says so. */
@Component
class ImportRecovery implements SmartInitializingSingleton {

    private final JdbcClient client;
    private final ImportQueries queries;
    private final ImportBatches batches;
    private final ImportFiles files;
    private final ImportCorrections corrections;
    private final StagedData staged;
    private final ImportReading reading;
    private final ImportQueue queue;

    ImportRecovery(
            JdbcClient client,
            ImportQueries queries,
            ImportBatches batches,
            ImportFiles files,
            ImportCorrections corrections,
            StagedData staged,
            ImportReading reading,
            ImportQueue queue) {
        this.client = client;
        this.queries = queries;
        this.batches = batches;
        this.files = files;
        this.corrections = corrections;
        this.staged = staged;
        this.reading = reading;
        this.queue = queue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        client.sql("""
                        UPDATE import_batch SET status = 'INTERRUPTED', message_key = ?, message_arguments = ?
                        WHERE status IN ('QUEUED', 'READING')""").params("trade.import.interrupted", Json.write(Map.of())).update();
        List.of(ImportDeed.values()).forEach(batches::sayInterrupted);
        queue.run(staged::removeLeftBehind);
        queue.run(reading::refreshPreviews);
        corrections.handOverFiles();
        files.tidy(queries.whoseFilesAreNeeded());
    }
}
