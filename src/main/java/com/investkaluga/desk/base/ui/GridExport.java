package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.export.ExportTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What a grid shows as a table for a file: the same columns and rows in the same order, read page by page. */
final class GridExport<T> {

    private static final int PAGE = 1_000;

    private record Column<T>(String title, Function<T, @Nullable Object> value) {}

    private final Map<String, Column<T>> columns = new LinkedHashMap<>();

    void add(String id, String title, Function<T, @Nullable Object> value) {
        columns.put(id, new Column<>(title, value));
    }

    String title(String id) {
        return columns.get(id).title();
    }

    /** @param shown the ids of the columns, in the order of the file */
    ExportTable table(String title, List<String> shown, PageSource<T> rows, long count, Sort sort, List<String> notes) {
        var chosen = shown.stream().map(columns::get).toList();
        var lines = pages(rows, count, sort).map(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            chosen.forEach(column -> cells.add(column.value().apply(row)));
            return cells;
        });
        return new ExportTable(title, chosen.stream().map(Column::title).toList(), lines, notes);
    }

    private static <T> Stream<T> pages(PageSource<T> rows, long count, Sort sort) {
        var pages = (int) ((count + PAGE - 1) / PAGE);
        return IntStream.range(0, pages).boxed().flatMap(page -> rows.page(PageRequest.of(page, PAGE, sort)).stream());
    }
}
