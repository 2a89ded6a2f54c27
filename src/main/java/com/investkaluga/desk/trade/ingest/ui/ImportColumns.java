package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.ImportRow;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the history of imports shows about each. */
final class ImportColumns {

    private static final Map<String, Function<ImportRow, @Nullable Comparable<?>>> KEYS = Map.of(
            "title", row -> row.title().toLowerCase(java.util.Locale.ROOT),
            "status", ImportRow::status,
            "kind", ImportRow::kind,
            "months", ImportRow::firstMonth,
            "rows", ImportRow::rows,
            "badLines", ImportRow::badLines,
            "created", ImportRow::createdAt,
            "committed", ImportRow::committedAt,
            "undone", ImportRow::undoneAt);

    private final Component reader;
    private final Formats formats;

    private ImportColumns(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    static RecordGrid<ImportRow> grid(Component reader, UserPreferences preferences) {
        return new ImportColumns(reader).grid(preferences);
    }

    /** Latest first where the address does not say otherwise. */
    static PageSource<ImportRow> rows(List<ImportRow> latestFirst) {
        return ListSource.by(latestFirst, KEYS);
    }

    private RecordGrid<ImportRow> grid(UserPreferences preferences) {
        var grid = new RecordGrid<ImportRow>(
                "imports", "trade.import.count", preferences, ImportRow::id, row -> ImportWords.path(row.id()));
        grid.column(
                        "title",
                        text("file"),
                        CellRenderers.<ImportRow>named(
                                row -> ImportWords.title(row, reader),
                                row -> row.kind() == BatchKind.SAMPLE ? null : ImportWords.kind(row.kind(), reader),
                                row -> ImportWords.path(row.id())),
                        row -> ImportWords.title(row, reader),
                        "title")
                .column(
                        "status",
                        text("status"),
                        CellRenderers.<ImportRow>chip(
                                row -> ImportWords.status(row.status(), reader), row -> ImportWords.tone(row.status())),
                        row -> ImportWords.status(row.status(), reader),
                        "status")
                .text("kind", text("kind"), row -> ImportWords.kind(row.kind(), reader), "kind")
                .text("months", text("months"), row -> ImportWords.months(row, reader), "months")
                .number("rows", text("rows"), ImportRow::rows, row -> formats.count(row.rows()), "rows")
                .number("badLines", text("badLines"), ImportRow::badLines, ImportColumns.this::badLines, "badLines");
        moment(grid, "created", ImportRow::createdAt, ImportRow::createdBy);
        moment(grid, "committed", ImportRow::committedAt, ImportRow::committedBy);
        moment(grid, "undone", ImportRow::undoneAt, ImportRow::undoneBy);
        return grid.width("title", "200px").hide("kind").complete("imports", text("none.filtered"));
    }

    private String badLines(ImportRow row) {
        return row.badLines() == 0 ? "" : formats.count(row.badLines());
    }

    /** When, and below it who. */
    private void moment(
            RecordGrid<ImportRow> grid,
            String id,
            Function<ImportRow, @Nullable Instant> when,
            Function<ImportRow, @Nullable String> who) {
        Function<ImportRow, String> whoDid =
                row -> when.apply(row) == null ? "" : ImportWords.who(who.apply(row), reader);
        grid.moment(
                        id,
                        text(id),
                        CellRenderers.<ImportRow>lines(row -> ImportWords.when(when.apply(row), reader), whoDid),
                        when,
                        id)
                .inFileBehind(id, text(id + ".who"), whoDid::apply);
    }

    private String text(String key) {
        return reader.getTranslation("trade.import." + key);
    }
}
