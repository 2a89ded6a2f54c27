package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.ImportNotice.Kind;
import com.investkaluga.desk.trade.ingest.NoticeFinder.Found;
import java.sql.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the preview of an import: what changes, and what to look at. Made anew whenever what is stored has changed. */
@Component
class ImportPreviews {

    private final JdbcClient client;
    private final ComparedBatches batches;
    private final ChangeComparison changes;
    private final OutlierFinder outliers;
    private final NoticeFinder finder;
    private final ImportNotices notices;
    private final FigureBatches figures;

    ImportPreviews(
            JdbcClient client,
            ComparedBatches batches,
            ChangeComparison changes,
            OutlierFinder outliers,
            NoticeFinder finder,
            ImportNotices notices,
            FigureBatches figures) {
        this.client = client;
        this.batches = batches;
        this.changes = changes;
        this.outliers = outliers;
        this.finder = finder;
        this.notices = notices;
        this.figures = figures;
    }

    /**
     * Keeps what only the reading of the file can tell.
     *
     * @param isWhole whether all that was read is stored
     */
    void keep(long id, DuplicateRows duplicates, boolean isWhole) {
        if (isWhole) {
            keepContents(id, duplicates);
        }
        duplicates
                .counts()
                .forEach((place, count) -> client.sql("""
                        UPDATE flow_coverage SET cell_count = CASE WHEN row_count > ? THEN row_count - ? ELSE 1 END
                        WHERE batch_id = ? AND reporter = ? AND first_day = ? AND months = ?""")
                        .params(
                                count,
                                count,
                                id,
                                place.reporter(),
                                Date.valueOf(place.first().atDay(1)),
                                place.months())
                        .update());
        notices.replace(
                id,
                Map.of(
                        Kind.DUPLICATE,
                        new Found(
                                duplicates.total(),
                                duplicates.examples().stream()
                                        .map(example -> ImportNotice.duplicate(example.line(), example.earlier()))
                                        .toList())));
    }

    /** Of the region; the context is compared row by row. */
    private void keepContents(long id, DuplicateRows duplicates) {
        duplicates.contents().forEach((place, hash) -> {
            if (place.months() == 1 && place.reporter().equals(FlowSink.REGION.code())) {
                client.sql("""
                                UPDATE flow_coverage SET content_hash = ?
                                WHERE batch_id = ? AND reporter = ? AND first_day = ? AND months = 1""")
                        .params(
                                hash,
                                id,
                                place.reporter(),
                                Date.valueOf(place.first().atDay(1)))
                        .update();
            }
        });
    }

    /** Compares the import with what counts now. */
    void make(long id) {
        var stamp = stamp();
        figures.judge(id);
        batches.find(id);
        changes.compare(id);
        var found = new EnumMap<>(outliers.find(id));
        found.put(Kind.FUTURE, finder.future(id));
        found.put(Kind.UNKNOWN_PARTNER, finder.unknownPartners(id));
        found.put(Kind.UNKNOWN_CHAPTER, finder.unknownChapters(id));
        found.put(Kind.CONTRADICTION, finder.contradictions(id));
        notices.replace(id, found);
        batches.forget(id);
        client.sql("UPDATE import_batch SET preview_stamp = ? WHERE id = ?")
                .params(stamp, id)
                .update();
    }

    /** What the flows are now; changes whenever they do. */
    String stamp() {
        return client.sql("SELECT stamp FROM flow_state").query(String.class).single();
    }

    /** The imports that wait to be committed and whose preview compares with what was there before. */
    List<Long> outdated() {
        return client.sql("""
                        SELECT b.id FROM import_batch b, flow_state s
                        WHERE b.status = 'READY' AND b.preview_stamp IS DISTINCT FROM s.stamp ORDER BY b.id""").query(Long.class).list();
    }
}
