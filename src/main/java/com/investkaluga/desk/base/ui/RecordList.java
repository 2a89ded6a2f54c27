package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.UserPreferences;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The list of a kind of record, alike in every room: its filters and its sort stand in the address, so that a copied address
 * shows the same rows and the back button goes back. Opened without any, it is as its user last left it.
 */
public final class RecordList<R> {

    private static final String SORT = "sort";

    private final RecordKind kind;
    private final RecordGrid<R> grid;
    private final Function<Query, PageSource<R>> rows;
    private final ListMemory memory;
    private final FilterBar filters = new FilterBar(this::filter);
    private Consumer<Misread> others = address -> address.unlessYes("archived");
    private @Nullable Consumer<FilterBar> filling;

    /**
     * @param filling puts the filters into their bar; called when the list is shown first, for their choices cost queries
     * @param rows what the address asks for
     */
    public RecordList(
            RecordKind kind,
            UserPreferences preferences,
            RecordGrid<R> grid,
            Consumer<FilterBar> filling,
            Function<Query, PageSource<R>> rows) {
        this.kind = kind;
        this.grid = grid;
        this.filling = filling;
        this.rows = rows;
        memory = new ListMemory(kind, preferences);
        grid.filteredBy(filters).onSort(sort -> go(filters.query().with(SORT, sort)));
    }

    /** How the list is sorted where the address does not say, in its words: {@code -date}. */
    public RecordList<R> usually(String sort) {
        grid.usually(sort);
        return this;
    }

    /**
     * Puts title, filters and list into the view.
     *
     * @param mayAdd whether the user is offered to make a new record
     * @param above what stands between title and filters
     */
    public <C extends Component & HasComponents & HasStyle> void fill(C view, boolean mayAdd, Component... above) {
        var header = new PageHeader(title());
        if (mayAdd) {
            var add = new Button(
                    Ui.text(kind.key() + ".add"), click -> UI.getCurrent().navigate(kind.path() + "/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(add);
        }
        view.addClassNames("desk-page", "desk-page-fill");
        view.add(header);
        view.add(above);
        view.add(filters, grid);
    }

    /** Shows the same list with something else in its address that is no filter, such as the period of its figures. */
    public void with(String name, String value) {
        filters.query().with(name, value).go(UI.getCurrent(), kind.path());
    }

    /** What else than filters and sort the list's page reads of its address. */
    public RecordList<R> reading(Consumer<Misread> more) {
        others = others.andThen(more);
        return this;
    }

    void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        var query = asked.isEmpty() ? memory.recall() : Query.of(event.getLocation());
        if (asked.isEmpty() && !query.isEmpty()) {
            event.forwardTo(kind.path(), query.parameters());
        } else {
            show(query);
        }
    }

    void read(Misread address) {
        grid.read(address);
        others.accept(address);
    }

    String title() {
        return Ui.text(kind.key() + ".list.title");
    }

    private void filter(Query query, boolean step) {
        if (step) {
            go(query);
        } else {
            keep(query);
            query.replace(UI.getCurrent(), kind.path());
            show(query);
        }
    }

    /** Keeps it first: cleared filters must not come back with the address that has none. */
    private void go(Query query) {
        keep(query);
        query.go(UI.getCurrent(), kind.path());
    }

    private void keep(Query query) {
        var names = new ArrayList<>(filters.names());
        names.add(SORT);
        memory.keep(query, names);
    }

    private void show(Query query) {
        if (filling != null) {
            filling.accept(filters);
            filling = null;
        }
        var address = Misread.in(query);
        read(address);
        var understood = address.understood();
        grid.show(rows.apply(understood), understood);
    }
}
