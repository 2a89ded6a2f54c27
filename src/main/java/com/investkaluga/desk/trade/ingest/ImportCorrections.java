package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.flow.FlowLevels;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files with the corrected lines of an earlier one: they add to it, whether it is committed yet or not. */
@Component
@Transactional
class ImportCorrections {

    private static final List<String> ROWS =
            List.of("trade_flow", "batch_partner", "batch_chapter", "batch_heading", "context_flow", "batch_context");

    private final JdbcClient client;
    private final ImportQueries queries;
    private final ImportBatches batches;
    private final ImportFiles files;
    private final FlowStore store;
    private final FlowLevels levels;
    private final FigureBatches figures;

    ImportCorrections(
            JdbcClient client,
            ImportQueries queries,
            ImportBatches batches,
            ImportFiles files,
            FlowStore store,
            FlowLevels levels,
            FigureBatches figures) {
        this.client = client;
        this.queries = queries;
        this.batches = batches;
        this.files = files;
        this.store = store;
        this.levels = levels;
        this.figures = figures;
    }

    /**
     * The import that a file adds to; null for a file of its own, which it also is where nothing of the corrected one could be
     * taken. Throws {@link BatchRefusedException} where that one is not there any more.
     */
    @Transactional(readOnly = true)
    @Nullable
    Long corrected(Recognition recognition, BatchKind kind) {
        if (recognition.correctionOf() == null) {
            return null;
        }
        var found = client.sql("""
                        SELECT COALESCE(correction_of, id) AS id, status FROM import_batch WHERE id = ? AND kind = ?""")
                .params(recognition.correctionOf(), kind.name())
                .query((row, number) -> Map.entry(row.getLong("id"), ImportStatus.valueOf(row.getString("status"))))
                .optional()
                .orElseThrow(() -> gone(recognition.correctionOf()));
        return switch (found.getValue()) {
            case READY, COMMITTED -> found.getKey();
            case REFUSED -> null;
            default -> throw gone(recognition.correctionOf());
        };
    }

    private static BatchRefusedException gone(long id) {
        return new BatchRefusedException(Reason.CORRECTED_BATCH_GONE, Map.of("batch", id));
    }

    /** The import that this one corrects, where it waits to be committed. */
    @Transactional(readOnly = true)
    Optional<Long> open(long id) {
        return client.sql("""
                        SELECT w.id FROM import_batch b JOIN import_batch w ON w.id = b.correction_of
                        WHERE b.id = ? AND w.status = 'READY'""").param(id).query(Long.class).optional();
    }

    /** Makes the correction's rows part of the import that it corrects. Their files are to follow once this is certain. */
    void join(long id, long whole) {
        if (client.sql("UPDATE import_batch SET preview_stamp = NULL WHERE id = ? AND status = 'READY'")
                        .param(whole)
                        .update()
                == 0) {
            throw gone(whole);
        }
        ROWS.forEach(table -> client.sql("UPDATE %s SET batch_id = ? WHERE batch_id = ?".formatted(table))
                .params(whole, id)
                .update());
        figures.join(id, whole);
        client.sql("DELETE FROM import_problem WHERE batch_id = ?").param(whole).update();
        client.sql("UPDATE import_problem SET batch_id = ? WHERE batch_id = ?")
                .params(whole, id)
                .update();
        var correction = queries.find(id);
        var corrected = queries.find(whole);
        if (correction.counts() != null && corrected.counts() != null) {
            var together = corrected.counts().correctedBy(correction.counts());
            batches.counted(whole, together.without(levels.removeSums(whole, together.codeLengths())));
        }
        coverTogether(id, whole, correction.row().kind());
        batches.move(id, EnumSet.of(ImportStatus.READING), ImportStatus.JOINED, null);
    }

    /** For those that were stopped when their rows were handed over already, and their files not yet. */
    @Transactional(readOnly = true)
    void handOverFiles() {
        client.sql("SELECT id, correction_of, bad_line_count FROM import_batch WHERE status = 'JOINED' ORDER BY id")
                .query(row -> {
                    if (Files.exists(files.upload(row.getLong("id")))) {
                        files.handOver(
                                row.getLong("id"), row.getLong("correction_of"), row.getLong("bad_line_count") > 0);
                    }
                });
    }

    private void coverTogether(long id, long whole, @Nullable BatchKind kind) {
        client.sql("DELETE FROM flow_coverage WHERE batch_id IN (:batches)")
                .param("batches", List.of(id, whole))
                .update();
        if (kind != null) {
            store.cover(whole, kind);
        }
        for (var table : List.of("import_change", "import_period", "import_notice")) {
            client.sql("DELETE FROM %s WHERE batch_id = ?".formatted(table))
                    .param(id)
                    .update();
        }
    }
}
