package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.FlowCleaner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the database holds of an import that does not count: its rows, sums, figures and preview. */
@Component
class StagedData {

    private static final List<String> PREVIEW =
            List.of("import_compared", "import_change", "import_period", "import_notice");

    private static final Set<ImportStatus> GONE =
            EnumSet.of(ImportStatus.REFUSED, ImportStatus.CANCELLED, ImportStatus.INTERRUPTED, ImportStatus.FAILED);

    private final JdbcClient client;
    private final FlowCleaner cleaner;
    private final FigureBatches figures;

    StagedData(JdbcClient client, FlowCleaner cleaner, FigureBatches figures) {
        this.client = client;
        this.cleaner = cleaner;
        this.figures = figures;
    }

    /** Removes everything but what is wrong with its lines. Nothing is there yet where no file was ever recognised. */
    void remove(long id) {
        var recognised = client.sql("SELECT COUNT(*) FROM import_batch WHERE id = ? AND kind IS NOT NULL")
                .param(id)
                .query(Long.class)
                .single();
        if (recognised > 0) {
            removeAll(id);
        }
    }

    private void removeAll(long id) {
        cleaner.removeAll(id);
        figures.remove(id);
        PREVIEW.forEach(table -> client.sql("DELETE FROM %s WHERE batch_id = ?".formatted(table))
                .param(id)
                .update());
        client.sql("UPDATE import_batch SET notices = NULL, preview_stamp = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    /** Removes the rows of one that was undone; what it covered and changed stays in the history. */
    void removeRows(long id) {
        cleaner.remove(id);
    }

    /** Removes what stayed behind when the desk was stopped: of a reading all of it, of an undone import its rows. */
    void removeLeftBehind() {
        client.sql("""
                        SELECT id FROM import_batch b WHERE status IN (:gone) AND (preview_stamp IS NOT NULL
                            OR EXISTS (SELECT 1 FROM flow_coverage c WHERE c.batch_id = b.id)
                            OR EXISTS (SELECT 1 FROM import_figure f WHERE f.batch_id = b.id))""")
                .param("gone", ImportBatches.names(GONE))
                .query(Long.class)
                .list()
                .forEach(this::remove);
        cleaner.leftBehind().forEach(cleaner::remove);
    }
}
