package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.FlowCleaner;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the database holds of an import that does not count: its rows, sums, figures and preview. */
@Component
class StagedData {

    private static final List<String> PREVIEW =
            List.of("import_compared", "import_change", "import_period", "import_notice");

    private final JdbcClient client;
    private final FlowCleaner cleaner;
    private final FigureBatches figures;

    StagedData(JdbcClient client, FlowCleaner cleaner, FigureBatches figures) {
        this.client = client;
        this.cleaner = cleaner;
        this.figures = figures;
    }

    /** Removes everything but what is wrong with its lines. */
    void remove(long id) {
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

    /** Does so for every import whose rows stayed behind when the desk was stopped. */
    void removeLeftBehind() {
        cleaner.leftBehind().forEach(cleaner::remove);
    }
}
