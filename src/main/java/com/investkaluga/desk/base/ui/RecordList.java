package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The list of a kind of record, alike in every room: its filters and its sort stand in the address, so that a copied address
 * shows the same rows and the back button goes back.
 */
public final class RecordList<R> {

    private final RecordKind kind;
    private final RecordGrid<R> grid;
    private final Function<Query, PageSource<R>> rows;
    private final FilterBar filters = new FilterBar(this::filter);
    private @Nullable String usualSort;

    /** @param rows what the address asks for */
    public RecordList(RecordKind kind, RecordGrid<R> grid, Function<Query, PageSource<R>> rows) {
        this.kind = kind;
        this.grid = grid;
        this.rows = rows;
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), kind.path()));
    }

    /** The filters above the list, to be filled by the view. */
    public FilterBar filters() {
        return filters;
    }

    /** How the list is sorted where the address does not say, in its words: {@code -date}. */
    public RecordList<R> usually(String sort) {
        usualSort = sort;
        return this;
    }

    /**
     * Puts title, filters and list into the view.
     *
     * @param mayAdd whether the user is offered to make a new record
     */
    public <C extends Component & HasComponents & HasStyle> void fill(C view, boolean mayAdd) {
        var header = new PageHeader(title());
        if (mayAdd) {
            var add = new Button(
                    Ui.text(kind.key() + ".add"), click -> UI.getCurrent().navigate(kind.path() + "/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(add);
        }
        view.addClassNames("desk-page", "desk-page-fill");
        view.add(header, filters, grid);
    }

    void beforeEnter(BeforeEnterEvent event) {
        show(Query.of(event.getLocation()));
    }

    String title() {
        return Ui.text(kind.key() + ".list.title");
    }

    private void filter(Query query, boolean step) {
        if (step) {
            query.go(UI.getCurrent(), kind.path());
        } else {
            query.replace(UI.getCurrent(), kind.path());
            show(query);
        }
    }

    private void show(Query query) {
        filters.show(query);
        grid.show(rows.apply(query), query.with("sort", query.get("sort").orElse(usualSort)));
    }
}
