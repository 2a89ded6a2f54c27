package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which columns a user sees, in which order and how wide, kept with the account as {@code key:shown:width} separated by
 * blanks. A column that came into the product later stands at the end.
 */
final class GridMemory {

    private final String preference;
    private final UserPreferences preferences;
    private final Grid<?> grid;
    private final UnaryOperator<String> titles;

    GridMemory(String id, UserPreferences preferences, Grid<?> grid, UnaryOperator<String> titles) {
        preference = "grid." + id;
        this.preferences = preferences;
        this.grid = grid;
        this.titles = titles;
    }

    void restore() {
        preferences.find(preference).ifPresent(this::apply);
        // The grid itself does not follow what its user has dragged, so export and memory would know the old
        // order. Following it tells of a new order again.
        grid.addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                reorder(
                        grid,
                        event.getColumns().stream().map(Grid.Column::getKey).toList());
            } else {
                keep();
            }
        });
        grid.addColumnResizeListener(event -> keep());
    }

    Component chooser() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(VaadinIcon.GRID_H.create());
        root.getElement().setAttribute("aria-label", bar.getTranslation("base.grid.columns"));
        root.add(Ui.span(bar.getTranslation("base.grid.columns")));
        for (var column : columns()) {
            MenuItem item = root.getSubMenu().addItem(titles.apply(column.getKey()), event -> {
                column.setVisible(event.getSource().isChecked());
                keep();
            });
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(column.isVisible());
        }
        return bar;
    }

    private void keep() {
        preferences.put(
                preference,
                columns().stream()
                        .map(column -> column.getKey() + ":" + column.isVisible() + ":"
                                + (column.getWidth() == null ? "" : column.getWidth()))
                        .collect(Collectors.joining(" ")));
    }

    /** Those with a key; what has none, such as a row's menu, is not the user's to choose. */
    private List<? extends Grid.Column<?>> columns() {
        return grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .toList();
    }

    private void apply(String kept) {
        var order = new ArrayList<String>();
        for (var word : kept.split(" ")) {
            var parts = word.split(":", 3);
            var column = parts.length == 3 ? grid.getColumnByKey(parts[0]) : null;
            if (column != null) {
                order.add(parts[0]);
                column.setVisible(Boolean.parseBoolean(parts[1]));
                if (parts[2].matches("\\d+(\\.\\d+)?px")) {
                    column.setAutoWidth(false).setFlexGrow(0).setWidth(parts[2]);
                }
            }
        }
        reorder(grid, order);
    }

    private static <T> void reorder(Grid<T> grid, List<String> order) {
        var columns = new ArrayList<>(grid.getColumns());
        columns.sort(Comparator.comparingInt(
                column -> order.contains(column.getKey()) ? order.indexOf(column.getKey()) : Integer.MAX_VALUE));
        grid.setColumnOrder(columns);
    }
}
