package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.ImportNotice.Kind;
import com.investkaluga.desk.trade.ingest.NoticeFinder.Found;
import java.sql.Date;
import java.util.EnumMap;
import java.util.List;
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
        store(
                id,
                Kind.DUPLICATE,
                new Found(
                        duplicates.total(),
                        duplicates.examples().stream()
                                .map(example -> new ImportNotice(
                                        Kind.DUPLICATE,
                                        example.line(),
                                        example.earlier(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                                .toList()));
    }

    private void keepContents(long id, DuplicateRows duplicates) {
        duplicates
                .contents()
                .forEach((place, hash) -> client.sql("""
                        UPDATE flow_coverage SET content_hash = ?
                        WHERE batch_id = ? AND reporter = ? AND first_day = ? AND months = ? AND basis <> 'CONTEXT'""")
                        .params(
                                hash,
                                id,
                                place.reporter(),
                                Date.valueOf(place.first().atDay(1)),
                                place.months())
                        .update());
    }

    /** Compares the import with what counts now. */
    void make(long id) {
        var stamp = stamp();
        figures.judge(id);
        batches.find(id);
        changes.compare(id);
        outliers.find(id).forEach((kind, found) -> store(id, kind, found));
        store(id, Kind.FUTURE, finder.future(id));
        store(id, Kind.UNKNOWN_PARTNER, finder.unknownPartners(id));
        store(id, Kind.UNKNOWN_CHAPTER, finder.unknownChapters(id));
        store(id, Kind.CONTRADICTION, finder.contradictions(id));
        batches.forget(id);
        client.sql("UPDATE import_batch SET preview_stamp = ? WHERE id = ?")
                .params(stamp, id)
                .update();
    }

    private void store(long id, Kind kind, Found found) {
        notices.replace(id, kind, found.notices());
        var counts = new EnumMap<Kind, Long>(Kind.class);
        counts.putAll(notices.counts(id));
        counts.put(kind, found.count());
        counts.values().removeIf(count -> count == 0);
        notices.count(id, counts);
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
