package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** How a grid is sorted, in the words of the address: a column's key, with a minus for the greatest first. */
final class GridSorting<T> {

    private final Grid<T> grid;
    private Consumer<@Nullable String> listener = sort -> {};
    private @Nullable String usual;
    private boolean showing;

    GridSorting(Grid<T> grid) {
        this.grid = grid;
        grid.setMultiSort(false);
        grid.addSortListener(event -> {
            if (event.isFromClient() && !showing) {
                listener.accept(text());
            }
        });
    }

    /** Told of every sort the user chooses, null for none. */
    void onSort(Consumer<@Nullable String> listener) {
        this.listener = listener;
    }

    /** The sort where none is asked for, which also orders what is equal in any other. */
    void usually(String sort) {
        usual = sort;
    }

    /** Shows this sort, or the usual one where it is null; tells nobody. What is no sortable column is no sort. */
    void show(@Nullable String text) {
        showing = true;
        try {
            grid.sort(order(text == null ? usual : text).map(List::of).orElseGet(List::of));
        } finally {
            showing = false;
        }
    }

    /** Whether such a text names a sort. */
    boolean knows(String text) {
        return order(text).isPresent();
    }

    /** The page with the order it is shown in, made complete by the usual one. */
    Pageable complete(Pageable page) {
        var sort = page.getSort().and(order(usual).map(GridSorting::of).orElseGet(Sort::unsorted));
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), sort);
    }

    /** The order shown now, as the database is asked for it. */
    Sort now() {
        return grid.getSortOrder().stream().findFirst().map(GridSorting::of).orElseGet(Sort::unsorted);
    }

    private @Nullable String text() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(order -> (isDown(order) ? "-" : "") + order.getSorted().getKey())
                .orElse(null);
    }

    private Optional<GridSortOrder<T>> order(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var down = text.startsWith("-");
        return Optional.ofNullable(grid.getColumnByKey(down ? text.substring(1) : text))
                .filter(Grid.Column::isSortable)
                .map(column -> new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING));
    }

    private static Sort of(GridSortOrder<?> order) {
        return Sort.by(order.getSorted()
                .getSortOrder(order.getDirection())
                .map(part -> new Sort.Order(isDown(order) ? Sort.Direction.DESC : Sort.Direction.ASC, part.getSorted()))
                .toList());
    }

    private static boolean isDown(GridSortOrder<?> order) {
        return order.getDirection() == SortDirection.DESCENDING;
    }
}
