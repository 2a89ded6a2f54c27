package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportPreview.Change;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns of both directions before and after an import, for whatever has such changes. */
final class ChangeColumns<T> {

    private final RecordGrid<T> grid;
    private final Function<T, List<Change>> changes;
    private final Component reader;
    private final Map<String, Function<T, @Nullable Comparable<?>>> keys = new LinkedHashMap<>();

    private ChangeColumns(RecordGrid<T> grid, Function<T, List<Change>> changes, Component reader) {
        this.grid = grid;
        this.changes = changes;
        this.reader = reader;
    }

    /** Adds the columns; returns what they are sorted by. */
    static <T> Map<String, Function<T, @Nullable Comparable<?>>> add(
            RecordGrid<T> grid, Function<T, List<Change>> changes, Component reader) {
        var columns = new ChangeColumns<>(grid, changes, reader);
        for (var direction : List.of(Direction.EXPORTS, Direction.IMPORTS)) {
            var id = direction.name().toLowerCase(java.util.Locale.ROOT);
            columns.amount(id + ".before", direction, Change::storedBefore);
            columns.amount(id + ".after", direction, Change::storedAfter);
        }
        columns.number("difference", columns::difference, true);
        return columns.keys;
    }

    /** Shows the rows and says in which unit. */
    static <T> RecordGrid<T> show(RecordGrid<T> grid, ListSource<T> rows, Component reader) {
        grid.tools().addComponentAtIndex(1, Ui.secondary("· " + reader.getTranslation("trade.import.change.unit")));
        grid.notes(() -> List.of(reader.getTranslation("trade.import.change.note")));
        return Rows.show(grid, rows);
    }

    private void amount(String id, Direction direction, Function<Change, @Nullable BigDecimal> usd) {
        number(id, row -> amount(row, direction, usd), false);
    }

    private @Nullable BigDecimal amount(T row, Direction direction, Function<Change, @Nullable BigDecimal> usd) {
        var change = PreviewSums.in(direction, changes.apply(row));
        return change == null ? null : usd.apply(change);
    }

    private BigDecimal difference(T row) {
        return changes.apply(row).stream().map(Change::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void number(String id, Function<T, @Nullable BigDecimal> usd, boolean signed) {
        keys.put(id, usd::apply);
        grid.number(
                id,
                reader.getTranslation("trade.import.change." + id),
                usd::apply,
                row -> shown(usd.apply(row), signed),
                id);
    }

    private String shown(@Nullable BigDecimal usd, boolean signed) {
        var formats = Ui.formats(reader);
        return usd != null && signed ? formats.signed(usd.movePointLeft(6), 1) : formats.millions(usd);
    }
}
