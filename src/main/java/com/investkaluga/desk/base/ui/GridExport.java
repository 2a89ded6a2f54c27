package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.export.ExportTable;
import com.vaadin.flow.component.grid.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Map<String, List<Column<T>>> columns = new LinkedHashMap<>();
    private final Set<String> ratios = new HashSet<>();
    private Supplier<List<String>> notes = ExportNotes::ofDesk;
    private @Nullable PageSource<T> rows;

    GridExport(Grid<T> grid, GridSorting<T> sorting) {
        this.grid = grid;
        this.sorting = sorting;
    }

    void add(String id, String title, Function<T, @Nullable Object> value) {
        columns.put(id, List.of(new Column<>(title, value)));
    }

    /** Behind the column of that id and those already behind it, another one that stands in the file alone. */
    void addBehind(String id, String title, Function<T, @Nullable Object> value) {
        columns.merge(
                id,
                List.of(new Column<>(title, value)),
                (there, more) -> Stream.concat(there.stream(), more.stream()).toList());
    }

    /** The column's numbers are ratios, which leave in per cent, as their title says in the file. */
    void inPercent(String id) {
        ratios.add(id);
    }

    String title(String id) {
        return columns.get(id).getFirst().title();
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
                .flatMap(column -> inFile(column.getKey()))
                .toList();
        var all = shown.count();
        var lines = pages(shown, all).map(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            chosen.forEach(column -> cells.add(column.value().apply(row)));
            return cells;
        });
        return new ExportTable(
                title.apply(all), chosen.stream().map(Column::title).toList(), lines, notes.get());
    }

    private Stream<Column<T>> inFile(String id) {
        return ratios.contains(id) ? columns.get(id).stream().map(GridExport::percent) : columns.get(id).stream();
    }

    private static <T> Column<T> percent(Column<T> column) {
        return new Column<>(
                Ui.text("base.export.percent", Map.of("title", column.title())),
                row -> column.value().apply(row) instanceof BigDecimal ratio ? Formats.inPercent(ratio) : null);
    }

    private Stream<T> pages(PageSource<T> shown, long count) {
        var sort = sorting.now();
        var pages = (int) ((count + PAGE - 1) / PAGE);
        return IntStream.range(0, pages).boxed().flatMap(page -> shown.page(PageRequest.of(page, PAGE, sort)).stream());
    }
}
