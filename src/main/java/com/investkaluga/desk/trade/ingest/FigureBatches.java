package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureEffect;
import com.investkaluga.desk.trade.FigureImports;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.ingest.ImportPreview.FigureChange;
import com.investkaluga.desk.trade.ingest.file.FigureRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of imported files: where they wait, what becomes of them, and how they are taken back. */
@Component
@Transactional
class FigureBatches {

    private static final int AT_ONCE = 500;
    private static final int MOST_SHOWN = 1_000;

    private final JdbcClient client;
    private final JdbcTemplate template;
    private final FigureImports figures;

    FigureBatches(JdbcClient client, JdbcTemplate template, FigureImports figures) {
        this.client = client;
        this.template = template;
        this.figures = figures;
    }

    private record Waiting(
            long line,
            FigureData data,
            @Nullable Long figureId,
            @Nullable Long displacedId) {

        /** Of one that was brought in. */
        long storedId() {
            return Objects.requireNonNull(figureId);
        }
    }

    void stage(long id, List<FigureRow> rows) {
        template.batchUpdate(
                "INSERT INTO import_figure (batch_id, line, data, effect) VALUES (?, ?, ?, 'NEW')",
                rows,
                AT_ONCE,
                (statement, row) -> {
                    statement.setLong(1, id);
                    statement.setLong(2, row.line());
                    statement.setString(3, Json.write(row.figure()));
                });
    }

    void remove(long id) {
        client.sql("DELETE FROM import_figure WHERE batch_id = ?").param(id).update();
    }

    /** Makes the lines of a correction part of the import that it corrects, behind that one's own lines. */
    void join(long id, long whole) {
        client.sql("""
                        UPDATE import_figure SET batch_id = :whole, file_line = line,
                            file_title = (SELECT b.title FROM import_batch b WHERE b.id = :id),
                            line = line + (
                                SELECT COALESCE(MAX(w.line), 0) FROM import_figure w WHERE w.batch_id = :whole)
                        WHERE batch_id = :id""").param("whole", whole).param("id", id).update();
    }

    /** Decides anew what committing the figures would do. */
    void judge(long id) {
        var waiting = find(id);
        var judgements = figures.judge(waiting.stream().map(Waiting::data).toList());
        var at = IntStream.range(0, waiting.size()).boxed().toList();
        template.batchUpdate(
                "UPDATE import_figure SET effect = ?, usd_before = ? WHERE batch_id = ? AND line = ?",
                at,
                AT_ONCE,
                (statement, i) -> {
                    statement.setString(1, judgements.get(i).effect().name());
                    statement.setBigDecimal(2, judgements.get(i).usdBefore());
                    statement.setLong(3, id);
                    statement.setLong(4, waiting.get(i).line());
                });
    }

    void commit(long id) {
        var waiting = find(id);
        var stored = figures.store(waiting.stream().map(Waiting::data).toList());
        var at = IntStream.range(0, waiting.size()).boxed().toList();
        template.batchUpdate(
                "UPDATE import_figure SET effect = ?, figure_id = ?, displaced_id = ? WHERE batch_id = ? AND line = ?",
                at,
                AT_ONCE,
                (statement, i) -> {
                    statement.setString(1, stored.get(i).effect().name());
                    statement.setObject(2, stored.get(i).id());
                    statement.setObject(3, stored.get(i).displacedId());
                    statement.setLong(4, id);
                    statement.setLong(5, waiting.get(i).line());
                });
    }

    /** Takes exactly these figures back; throws {@link BatchRefusedException} where somebody has changed one since. */
    void undo(long id) {
        var stored = find(id).stream()
                .filter(figure -> figure.figureId() != null)
                .toList()
                .reversed();
        var untouched = figures.untouched(stored.stream().collect(Collectors.toMap(Waiting::storedId, Waiting::data)));
        stored.stream()
                .filter(figure -> !untouched.contains(figure.storedId()))
                .findFirst()
                .ifPresent(figure -> {
                    throw new BatchRefusedException(Reason.FIGURE_CHANGED, origin(id, figure.line()));
                });
        stored.forEach(figure -> figures.remove(figure.storedId(), figure.displacedId()));
    }

    /** Which line of which file a figure comes from, the import's own or a correction's. */
    private Map<String, Object> origin(long id, long line) {
        return client.sql("""
                        SELECT COALESCE(f.file_line, f.line), COALESCE(f.file_title, b.title)
                        FROM import_figure f JOIN import_batch b ON b.id = f.batch_id WHERE f.batch_id = ? AND f.line = ?""")
                .params(id, line)
                .query((row, number) -> Map.<String, Object>of("line", row.getLong(1), "file", row.getString(2)))
                .single();
    }

    /** Later imports that took the place of figures of this one, latest first. */
    @Transactional(readOnly = true)
    List<Long> blocking(long id) {
        return client.sql("""
                        SELECT DISTINCT b.id, b.commit_number FROM import_batch b
                        JOIN import_figure later ON later.batch_id = b.id
                        JOIN import_figure own ON own.figure_id = later.displaced_id
                        WHERE own.batch_id = ? AND later.batch_id <> own.batch_id AND b.status = 'COMMITTED'
                        ORDER BY b.commit_number DESC""")
                .param(id)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private List<Waiting> find(long id) {
        return client.sql(
                        "SELECT line, data, figure_id, displaced_id FROM import_figure WHERE batch_id = ? ORDER BY line")
                .param(id)
                .query((row, number) -> new Waiting(
                        row.getLong("line"),
                        Objects.requireNonNull(Json.read(row.getString("data"), FigureData.class)),
                        row.getObject("figure_id", Long.class),
                        row.getObject("displaced_id", Long.class)))
                .list();
    }

    /** How many of all come to what. */
    @Transactional(readOnly = true)
    Map<FigureEffect, Long> effects(long id) {
        var effects = new EnumMap<FigureEffect, Long>(FigureEffect.class);
        client.sql("SELECT effect, COUNT(*) FROM import_figure WHERE batch_id = ? GROUP BY effect")
                .param(id)
                .query(row -> {
                    effects.put(FigureEffect.valueOf(row.getString(1)), row.getLong(2));
                });
        return effects;
    }

    /** The first thousand, with what becomes of each. */
    @Transactional(readOnly = true)
    List<FigureChange> changes(long id) {
        return client.sql("""
                        SELECT line, file_line, file_title, data, effect, usd_before FROM import_figure WHERE batch_id = ? ORDER BY line
                        FETCH FIRST ? ROWS ONLY""")
                .params(id, MOST_SHOWN)
                .query((row, number) -> new FigureChange(
                        row.getLong("line"),
                        row.getObject("file_line", Long.class),
                        row.getString("file_title"),
                        Objects.requireNonNull(Json.read(row.getString("data"), FigureData.class)),
                        FigureEffect.valueOf(row.getString("effect")),
                        row.getBigDecimal("usd_before")))
                .list();
    }
}
