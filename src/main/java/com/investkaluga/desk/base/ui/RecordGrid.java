package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.export.ExportTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of records: lazy, sorted in the database, the sort in the address, columns chosen and sized per user, the whole row
 * a door to the record, and an export of exactly what is shown.
 */
public final class RecordGrid<T> extends Composite<Div> implements GridColumns<T> {

    private static final int PAGE = 50;

    private final Grid<T> grid = new Grid<>(PAGE);
    private final GridSorting<T> sorting = new GridSorting<>(grid);
    private final GridExport<T> export = new GridExport<>(grid, sorting);
    private final Span count = Ui.secondary("");
    private final String countKey;
    private final ValueProvider<T, Object> key;
    private final Div tools = Ui.div("desk-grid-tools");
    private final GridMemory memory;
    private @Nullable FilterBar filters;
    private @Nullable String emptyText;
    private String nothingYet = getTranslation("base.list.none");
    private int few = 14;
    private Consumer<T> open = row -> {};

    /**
     * A list whose rows lead to pages of their own.
     *
     * @param id stable name under which the user's columns are remembered
     * @param countKey text with {@code {count}} for the number of rows
     */
    public RecordGrid(
            String id,
            String countKey,
            UserPreferences preferences,
            ValueProvider<T, Object> key,
            Function<T, String> path) {
        this(id, countKey, preferences, key);
        onOpen(row -> Ui.go(path.apply(row)));
    }

    /** The same for rows that open otherwise, as {@link #onOpen} says. */
    public RecordGrid(String id, String countKey, UserPreferences preferences, ValueProvider<T, Object> key) {
        this.countKey = countKey;
        this.key = key;
        memory = new GridMemory(id, preferences, grid, export::title);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setColumnReorderingAllowed(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("desk-grid");
        GridWidths.measureWithTypeface(grid);
        grid.addItemClickListener(event -> open.accept(event.getItem()));
        GridKeys.onEnter(grid, row -> open.accept(row));
        count.getElement().setAttribute("aria-live", "polite");
        tools.add(count);
        getContent().addClassName("desk-grid-box");
        getContent().add(tools, grid);
    }

    @Override
    public RecordGrid<T> column(
            String id,
            String title,
            Renderer<T> renderer,
            Function<T, @Nullable Object> export,
            @Nullable String sort) {
        grid.addColumn(renderer).setKey(id).setHeader(title).setResizable(true).setAutoWidth(true);
        if (sort != null) {
            sortedBy(id, List.of(sort));
        }
        this.export.add(id, title, export);
        return this;
    }

    @Override
    public RecordGrid<T> inFileBehind(String id, String title, Function<T, @Nullable Object> value) {
        export.addBehind(id, title, value);
        return this;
    }

    @Override
    public RecordGrid<T> sortedBy(String id, List<String> properties) {
        grid.getColumnByKey(id)
                .setSortProperty(properties.toArray(String[]::new))
                .setSortable(!properties.isEmpty());
        return this;
    }

    @Override
    public RecordGrid<T> end(String... ids) {
        Stream.of(ids).forEach(id -> grid.getColumnByKey(id).setTextAlign(ColumnTextAlign.END));
        return this;
    }

    @Override
    public RecordGrid<T> calledInFile(String id, String title) {
        export.called(id, title);
        return this;
    }

    @Override
    public RecordGrid<T> inPercent(String... ids) {
        Stream.of(ids).forEach(id -> export.inHundredths(id, "%"));
        return this;
    }

    @Override
    public RecordGrid<T> inPoints(String... ids) {
        Stream.of(ids).forEach(id -> export.inHundredths(id, getTranslation("base.export.points")));
        return this;
    }

    /** A column of long texts takes this width and what the others leave, and cuts the rest with dots. */
    public RecordGrid<T> width(String id, String width) {
        grid.getColumnByKey(id).setAutoWidth(false).setWidth(width).setFlexGrow(1);
        return this;
    }

    /** What can be done with a row, behind its last column; no part of the chooser and the export. */
    public RecordGrid<T> menu(ValueProvider<T, Component> menu) {
        grid.addComponentColumn(menu).setFlexGrow(0).setWidth("64px");
        return this;
    }

    /** The columns that stand hidden until the user asks for them. */
    public RecordGrid<T> hide(String... ids) {
        Stream.of(ids).forEach(id -> grid.getColumnByKey(id).setVisible(false));
        return this;
    }

    /** The sort where the address asks for none, which also orders what is equal in any other; as the address writes it. */
    public RecordGrid<T> usually(String sort) {
        sorting.usually(sort);
        return this;
    }

    /** Said where the list is empty without any filter, for lists that are not filled by a button above them. */
    public RecordGrid<T> nothingYet(String text) {
        nothingYet = text;
        return this;
    }

    /** To be called once after the last column: restores what the user chose and adds the column chooser and the export. */
    public RecordGrid<T> complete(String exportName, @Nullable String emptyText) {
        memory.restore();
        var spacer = Ui.div("desk-spacer");
        var file = new ExportMenu(exportName, this::exportTable);
        tools.add(spacer, memory.chooser(), file.getContent());
        this.emptyText = emptyText;
        return this;
    }

    /** Lines below an exported table: sources, how figures are computed. */
    public RecordGrid<T> notes(Supplier<List<String>> lines) {
        export.notes(lines);
        return this;
    }

    /**
     * The filters over the list: clearing them stands beside the number of rows, and where they leave none. The list shows and
     * reads them with its own part of the address.
     */
    public RecordGrid<T> filteredBy(FilterBar bar) {
        filters = bar;
        tools.addComponentAtIndex(1, bar.clearButton());
        return this;
    }

    /** Up to so many rows stand at their full height; more of them scroll in a box of their own. */
    public RecordGrid<T> wholeUpTo(int rows) {
        few = rows;
        return this;
    }

    /** Rows from here on; the grid asks for what it shows and no more. */
    public void show(PageSource<T> rows, Query query) {
        var sorted = PageSource.<T>of(page -> rows.page(sorting.complete(page)), rows::count);
        export.show(sorted);
        if (filters != null) {
            filters.show(query);
        }
        sayWhyEmpty();
        sorting.show(query.get("sort").orElse(null));
        grid.setItemsPageable(sorted::page, page -> {
            var all = sorted.count();
            count.setText(counted(all));
            grid.setAllRowsVisible(all <= few);
            getContent().setClassName("desk-grid-whole", all <= few);
            return all;
        });
        grid.getLazyDataView().setIdentifierProvider(key::apply);
    }

    /** Where even the list without filters is empty, it says what to do and not that a filter should be cleared. */
    private void sayWhyEmpty() {
        if (emptyText != null) {
            var isFiltered = filters == null || filters.isAnyAsked();
            grid.setEmptyStateText(isFiltered ? emptyText : nothingYet);
        }
    }

    /** Says how the filters and the sort are read. */
    public void read(Misread address) {
        if (filters != null) {
            filters.read(address);
        }
        address.unless("sort", text -> Optional.of(text).filter(sorting::knows));
    }

    /** Called with the row that the user clicks, or on which they press Enter. */
    public RecordGrid<T> onOpen(Consumer<T> listener) {
        grid.addClassName("desk-grid-doors");
        open = listener;
        return this;
    }

    /** Told of the new sort as the address writes it ({@code name}, {@code -name}) or null for none. */
    public void onSort(Consumer<@Nullable String> listener) {
        sorting.onSort(listener);
    }

    public Grid<T> grid() {
        return grid;
    }

    /** What stands above the grid on the left, before the export. */
    public Div tools() {
        return tools;
    }

    /** As it goes into a file. */
    ExportTable exportTable() {
        return export.table(this::counted);
    }

    private String counted(long rows) {
        return getTranslation(countKey, Map.of("count", rows));
    }
}
