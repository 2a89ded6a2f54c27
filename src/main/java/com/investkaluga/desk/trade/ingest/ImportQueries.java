package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the records of imports. */
@Component
@Transactional(readOnly = true)
class ImportQueries {

    private final JdbcClient client;

    ImportQueries(JdbcClient client) {
        this.client = client;
    }

    /** The latest import of the same content in one of these states. */
    Optional<Long> sameContent(@Nullable String hash, long otherThan, Set<ImportStatus> states) {
        return client.sql("""
                        SELECT MAX(id) FROM import_batch WHERE file_hash = :hash AND id <> :other AND status IN (:states)""")
                .param("hash", hash)
                .param("other", otherThan)
                .param("states", ImportBatches.names(states))
                .query(Long.class)
                .optional();
    }

    /** Everything but what only the memory knows. */
    StoredImport find(long id) {
        return client.sql(StoredImport.BY_ID)
                .param(id)
                .query(StoredImport::of)
                .optional()
                .orElseThrow(() -> new RecordNotFoundException(ImportService.ref(id)));
    }

    /** A page of the history. */
    List<ImportRow> latestFirst(long offset, int count) {
        return client.sql(StoredImport.LATEST_FIRST)
                .params(offset, count)
                .query((row, number) -> StoredImport.row(row))
                .list();
    }

    /** The imports whose files somebody may still want. */
    Set<Long> whoseFilesAreNeeded() {
        return Set.copyOf(client.sql("SELECT id FROM import_batch WHERE status NOT IN (:gone)")
                .param(
                        "gone",
                        ImportBatches.names(
                                EnumSet.of(ImportStatus.UNDONE, ImportStatus.CANCELLED, ImportStatus.JOINED)))
                .query(Long.class)
                .list());
    }

    /** The committed corrections of an import, in order. */
    List<Long> corrections(long id) {
        return client.sql("SELECT id FROM import_batch WHERE correction_of = ? AND status = 'COMMITTED' ORDER BY id")
                .param(id)
                .query(Long.class)
                .list();
    }

    /** What the user said about how the file is written. */
    ReadingChoices choices(long id) {
        return client.sql("SELECT chosen_charset, chosen_separator, chosen_decimal_mark FROM import_batch WHERE id = ?")
                .param(id)
                .query((row, number) -> new ReadingChoices(
                        Optional.ofNullable(row.getString(1))
                                .map(Charset::forName)
                                .orElse(null),
                        mark(row.getString(2)),
                        mark(row.getString(3))))
                .single();
    }

    private static @Nullable Character mark(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text.charAt(0);
    }
}
