package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.export.ExportTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * A list of records: lazy, sorted in the database, the sort in the address, columns chosen and sized per user, the whole row
 * a door to the record, and an export of exactly what is shown.
 */
public final class RecordGrid<T> extends Composite<Div> {

    private static final int PAGE = 50;
    private static final int EXPORT_PAGE = 1_000;

    private record Shown<T>(String title, Function<T, @Nullable Object> export) {}

    private final Grid<T> grid = new Grid<>(PAGE);
    private final Map<String, Shown<T>> columns = new LinkedHashMap<>();
    private final Span count = Ui.secondary("");
    private final String countKey;
    private final Div tools = Ui.div("desk-grid-tools");
    private final GridMemory memory;
    private @Nullable PageSource<T> source;
    private Supplier<List<String>> notes = List::of;
    private Consumer<@Nullable String> sortListener = sort -> {};
    private boolean showing;

    /**
     * @param id stable name under which the user's columns are remembered
     * @param countKey text with {@code {count}} for the number of rows
     */
    public RecordGrid(
            String id,
            String countKey,
            UserPreferences preferences,
            ValueProvider<T, Object> key,
            Function<T, String> path) {
        this.countKey = countKey;
        memory = new GridMemory(
                id, preferences, grid, columnKey -> columns.get(columnKey).title());
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setColumnReorderingAllowed(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(false);
        grid.addClassName("desk-grid");
        grid.addItemClickListener(event -> Ui.go(path.apply(event.getItem())));
        GridKeys.onEnter(grid, item -> Ui.go(path.apply(item)));
        grid.addSortListener(event -> {
            if (event.isFromClient() && !showing) {
                sortListener.accept(sortText());
            }
        });
        this.key = key;
        count.getElement().setAttribute("aria-live", "polite");
        tools.add(count);
        getContent().addClassName("desk-grid-box");
        getContent().add(tools, grid);
    }

    private final ValueProvider<T, Object> key;

    /** A text column. {@code sort} is the property sorted by in the database, null where it cannot be. */
    public RecordGrid<T> text(String id, String title, Function<T, @Nullable String> text, @Nullable String sort) {
        return column(
                id,
                title,
                LitRenderer.<T>of("<span title=\"${item.t}\">${item.t}</span>")
                        .withProperty("t", item -> orEmpty(text.apply(item))),
                text::apply,
                sort);
    }

    /** A right-aligned number: shown as {@code shown} writes it, exported as {@code value}. */
    public RecordGrid<T> number(
            String id,
            String title,
            Function<T, @Nullable Number> value,
            Function<T, String> shown,
            @Nullable String sort) {
        column(id, title, LitRenderer.<T>of("${item.t}").withProperty("t", shown::apply), value::apply, sort);
        grid.getColumnByKey(id).setTextAlign(ColumnTextAlign.END);
        return this;
    }

    /** A column drawn in its own way, exported as {@code export} says. */
    public RecordGrid<T> column(
            String id,
            String title,
            Renderer<T> renderer,
            Function<T, @Nullable Object> export,
            @Nullable String sort) {
        var column = grid.addColumn(renderer)
                .setKey(id)
                .setHeader(title)
                .setResizable(true)
                .setAutoWidth(true);
        if (sort != null) {
            column.setSortProperty(sort);
            column.setSortable(true);
        }
        columns.put(id, new Shown<>(title, export));
        return this;
    }

    /** A column of long texts takes this width and what the others leave, and cuts the rest with dots. */
    public RecordGrid<T> width(String id, String width) {
        grid.getColumnByKey(id).setAutoWidth(false).setWidth(width).setFlexGrow(1);
        return this;
    }

    /** The columns that stand hidden until the user asks for them. */
    public RecordGrid<T> hide(String... ids) {
        Stream.of(ids).forEach(id -> grid.getColumnByKey(id).setVisible(false));
        return this;
    }

    /** To be called once after the last column: restores what the user chose and adds the column chooser and the export. */
    public RecordGrid<T> complete(String exportName, @Nullable String emptyText) {
        memory.restore();
        var spacer = Ui.div("desk-spacer");
        tools.add(spacer, memory.chooser(), new ExportMenu(exportName, this::exportTable).getContent());
        if (emptyText != null) {
            grid.setEmptyStateText(emptyText);
        }
        return this;
    }

    /** Lines below an exported table: sources, how figures are computed. */
    public RecordGrid<T> notes(Supplier<List<String>> lines) {
        notes = lines;
        return this;
    }

    /** Rows from here on; the grid asks for what it shows and no more. */
    public void show(PageSource<T> rows, Query query) {
        source = rows;
        showSort(query.get("sort").orElse(null));
        grid.setItemsPageable(rows::page, page -> {
            var all = rows.count();
            showCount(all);
            return all;
        });
        grid.getLazyDataView().setIdentifierProvider(key::apply);
    }

    /** Told of the new sort as the address writes it ({@code name}, {@code -name}) or null for none. */
    public void onSort(Consumer<@Nullable String> listener) {
        sortListener = listener;
    }

    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    public Grid<T> grid() {
        return grid;
    }

    /** What stands above the grid on the left, before the export. */
    public Div tools() {
        return tools;
    }

    private void showCount(long all) {
        count.setText(getTranslation(countKey, Map.of("count", all)));
    }

    private @Nullable String sortText() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(order -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + order.getSorted().getKey())
                .orElse(null);
    }

    private void showSort(@Nullable String text) {
        showing = true;
        try {
            var descending = text != null && text.startsWith("-");
            var column = text == null ? null : grid.getColumnByKey(descending ? text.substring(1) : text);
            grid.sort(
                    column == null || !column.isSortable()
                            ? List.of()
                            : List.of(new GridSortOrder<>(
                                    column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        } finally {
            showing = false;
        }
    }

    private ExportTable exportTable() {
        var rows = source;
        if (rows == null) {
            throw new IllegalStateException("nothing is shown yet");
        }
        var shown = new ArrayList<Shown<T>>();
        grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .forEach(column -> shown.add(columns.get(column.getKey())));
        var sort = Sort.by(grid.getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .map(order -> new Sort.Order(
                        order.getDirection() == SortDirection.DESCENDING ? Sort.Direction.DESC : Sort.Direction.ASC,
                        order.getSorted()))
                .toList());
        var all = rows.count();
        var pages = (int) ((all + EXPORT_PAGE - 1) / EXPORT_PAGE);
        var lines = IntStream.range(0, pages)
                .boxed()
                .flatMap(page -> rows.page(PageRequest.of(page, EXPORT_PAGE, sort)).stream())
                .map(item -> {
                    List<@Nullable Object> cells = new ArrayList<>();
                    shown.forEach(column -> cells.add(column.export().apply(item)));
                    return cells;
                });
        return new ExportTable(
                getTranslation(countKey, Map.of("count", all)),
                shown.stream().map(Shown::title).toList(),
                lines,
                notes.get());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
