package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportPreview.PeriodChange;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts now and what counts afterwards: in all, and for the first periods. */
final class ChangeTable {

    private static final int MOST = 12;

    private final NativeTable table = new NativeTable();
    private final PreviewSums sums;
    private final Formats formats;

    private ChangeTable(PreviewSums sums) {
        this.sums = sums;
        formats = Ui.formats(table);
        table.addClassName("desk-change");
    }

    static Component of(ImportPreview preview) {
        if (!preview.figures().isEmpty()) {
            return Ui.secondary(Ui.text("trade.import.undo.figures", Map.of("count", preview.figureCount())));
        }
        return new ChangeTable(PreviewSums.of(preview)).build();
    }

    private Component build() {
        head();
        var exports = sums.of(Direction.EXPORTS);
        var imports = sums.of(Direction.IMPORTS);
        row(text("all"), exports.storedBefore(), exports.storedAfter(), imports.storedBefore(), imports.storedAfter())
                .addClassName("desk-strong");
        if (sums.periods().size() > 1) {
            sums.periods().stream().limit(MOST).forEach(this::row);
        }
        var box = new Div(Ui.div("desk-change-box", table));
        var more = sums.periods().size() - MOST;
        if (more > 0) {
            box.add(Ui.secondary(Ui.text("trade.import.change.more", Map.of("count", more))));
        }
        return box;
    }

    private void head() {
        var row = new NativeTableRow(
                new NativeTableHeaderCell(text("period")),
                new NativeTableHeaderCell(text("undo.exports.before")),
                new NativeTableHeaderCell(text("undo.exports.after")),
                new NativeTableHeaderCell(text("undo.imports.before")),
                new NativeTableHeaderCell(text("undo.imports.after")));
        table.getHead().add(row);
    }

    private void row(PeriodChange period) {
        var exports = PreviewSums.in(Direction.EXPORTS, period.changes());
        var imports = PreviewSums.in(Direction.IMPORTS, period.changes());
        row(
                name(period),
                exports == null ? null : exports.storedBefore(),
                exports == null ? null : exports.storedAfter(),
                imports == null ? null : imports.storedBefore(),
                imports == null ? null : imports.storedAfter());
    }

    /** Whose trade it is too, where it is not the region's. */
    private String name(PeriodChange period) {
        var when = PeriodText.of(period.period(), table);
        return sums.ofRegion() ? when : ImportWords.reporter(period.reporter(), table) + ", " + when;
    }

    private NativeTableRow row(String name, @Nullable BigDecimal... usd) {
        var row = new NativeTableRow(new NativeTableHeaderCell(name));
        for (var amount : usd) {
            row.add(new NativeTableCell(formats.millions(amount)));
        }
        table.getBody().add(row);
        return row;
    }

    private static String text(String key) {
        return Ui.text("trade.import." + key);
    }
}
