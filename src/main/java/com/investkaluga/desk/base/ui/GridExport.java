package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.export.ExportTable;
import com.vaadin.flow.component.grid.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What a grid shows as a table for a file: the same columns and rows in the same order, read page by page. */
final class GridExport<T> {

    private static final int PAGE = 1_000;

    private record Column<T>(String title, Function<T, @Nullable Object> value) {}

    private final Grid<T> grid;
    private final GridSorting<T> sorting;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, List<Column<T>>> columns = new LinkedHashMap<>();
    private Supplier<List<String>> notes = ExportNotes::ofDesk;
    private @Nullable PageSource<T> rows;

    GridExport(Grid<T> grid, GridSorting<T> sorting) {
        this.grid = grid;
        this.sorting = sorting;
    }

    void add(String id, String title, Function<T, @Nullable Object> value) {
        titles.put(id, title);
        columns.put(id, List.of(new Column<>(title, value)));
    }

    /** Behind the column of that id and those already behind it, another one that stands in the file alone. */
    void addBehind(String id, String title, Function<T, @Nullable Object> value) {
        columns.merge(
                id,
                List.of(new Column<>(title, value)),
                (there, more) -> Stream.concat(there.stream(), more.stream()).toList());
    }

    /** What the column is called in the file. */
    void called(String id, String title) {
        change(id, column -> new Column<>(title, column.value()));
    }

    /** The column's numbers are ratios, which leave in hundredths, whose unit its title says in the file. */
    void inHundredths(String id, String unit) {
        change(
                id,
                column -> new Column<>(
                        Ui.text("base.export.unit", Map.of("title", column.title(), "unit", unit)),
                        row -> column.value().apply(row) instanceof BigDecimal ratio
                                ? Formats.inPercent(ratio)
                                : null));
    }

    private void change(String id, UnaryOperator<Column<T>> change) {
        columns.compute(
                id,
                (key, there) -> Stream.concat(
                                Stream.of(change.apply(there.getFirst())),
                                there.stream().skip(1))
                        .toList());
    }

    /** What the column is called on the screen. */
    String title(String id) {
        return titles.get(id);
    }

    /** Lines below the table. */
    void notes(Supplier<List<String>> lines) {
        notes = lines;
    }

    /** What the grid shows from here on. */
    void show(PageSource<T> shown) {
        rows = shown;
    }

    /** @param title the table's, of the number of its rows */
    ExportTable table(Function<Long, String> title) {
        var shown = Objects.requireNonNull(rows, "nothing is shown yet");
        var chosen = grid.getColumns().stream()
                .filter(column -> column.isVisible() && column.getKey() != null)
                .flatMap(column -> columns.get(column.getKey()).stream())
                .toList();
        var all = shown.count();
        var lines = pages(shown, all).map(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            chosen.forEach(column -> cells.add(column.value().apply(row)));
            return cells;
        });
        return new ExportTable(
                title.apply(all), chosen.stream().map(Column::title).toList(), lines, notes.get(), Ui.locale(grid));
    }

    private Stream<T> pages(PageSource<T> shown, long count) {
        var sort = sorting.now();
        var pages = (int) ((count + PAGE - 1) / PAGE);
        return IntStream.range(0, pages).boxed().flatMap(page -> shown.page(PageRequest.of(page, PAGE, sort)).stream());
    }
}
