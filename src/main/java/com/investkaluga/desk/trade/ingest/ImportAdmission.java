package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets files in, one at a time: a file is under way in one import only, however many hands drop it in the same instant. The row
 * that is locked meanwhile belongs to nothing else, so that nobody waits for a commit here.
 */
@Component
@Transactional
class ImportAdmission {

    /** @param isNew false for the import of the same file that is under way already */
    record Admitted(long id, boolean isNew) {}

    private static final Set<ImportStatus> UNDER_WAY =
            EnumSet.of(ImportStatus.QUEUED, ImportStatus.READING, ImportStatus.READY);

    private final JdbcClient client;
    private final ImportQueries queries;
    private final ImportBatches batches;

    ImportAdmission(JdbcClient client, ImportQueries queries, ImportBatches batches) {
        this.client = client;
        this.queries = queries;
        this.batches = batches;
    }

    Admitted admit(String title, ImportFiles.Received file, @Nullable String userName) {
        lock();
        return queries.sameContent(file.hash(), 0, UNDER_WAY)
                .map(open -> new Admitted(open, false))
                .orElseGet(() -> new Admitted(batches.create(title, file, userName), true));
    }

    /** Has an import wait for its turn once more. Throws {@link BatchRefusedException} where it cannot be read again. */
    void admitAgain(long id, Set<ImportStatus> from) {
        lock();
        queries.sameContent(queries.find(id).fileHash(), id, UNDER_WAY).ifPresent(open -> {
            throw new BatchRefusedException(Reason.SAME_FILE_OPEN, Map.of("batch", open));
        });
        if (!batches.move(id, from, ImportStatus.QUEUED, null)) {
            throw new BatchRefusedException(Reason.NOT_READY, Map.of());
        }
    }

    private void lock() {
        client.sql("SELECT id FROM import_admission FOR UPDATE")
                .query(Integer.class)
                .single();
    }
}
