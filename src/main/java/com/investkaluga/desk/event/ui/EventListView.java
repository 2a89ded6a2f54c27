package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventFilter;
import com.investkaluga.desk.event.EventKind;
import com.investkaluga.desk.event.EventRow;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;

/** Where the region met whom, and what is coming. */
@Route("events")
@Menu(order = 13, title = "event.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class EventListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "events";
    private static final String NEWEST_FIRST = "-date";

    private final EventService events;
    private final FilterBar filters;
    private final RecordGrid<EventRow> grid;

    EventListView(EventService events, UserPreferences preferences, CurrentUser currentUser) {
        this.events = events;

        filters = createFilters();
        grid = createGrid(preferences);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));

        var header = new PageHeader(getPageTitle());
        if (currentUser.isAtLeast(Role.STAFF)) {
            var add = new Button(
                    getTranslation("event.add"), click -> UI.getCurrent().navigate(PATH + "/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(add);
        }

        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent().add(header, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Query.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("event.list.title");
    }

    private void show(Query query) {
        filters.show(query);
        var filter = filter(query, LocalDate.now());
        grid.show(
                new PageSource<>() {
                    @Override
                    public List<EventRow> page(Pageable page) {
                        return events.list(filter, page);
                    }

                    @Override
                    public long count() {
                        return events.count(filter);
                    }
                },
                query.with("sort", query.get("sort").orElse(NEWEST_FIRST)));
    }

    private static EventFilter filter(Query query, LocalDate today) {
        var filter = new EventFilter(
                query.get("q").orElse(null),
                query.get("kind", EventKind.class).orElse(null),
                query.get("country").orElse(null),
                query.number("year").filter(EventFilter::isYear).orElse(null),
                null,
                null,
                query.get("archived").isPresent());
        return switch (query.get("when", When.class).orElse(When.UNDATED)) {
            case UPCOMING, NOW -> filter.withEndingFrom(today);
            case PAST -> filter.withEndedBefore(today);
            case UNDATED -> filter;
        };
    }

    private FilterBar createFilters() {
        var bar = new FilterBar((query, step) -> {
            if (step) {
                query.go(UI.getCurrent(), PATH);
            } else {
                query.replace(UI.getCurrent(), PATH);
                show(query);
            }
        });
        bar.search("q", getTranslation("event.filter.text"));
        bar.choice("kind", getTranslation("event.kind"), EventKind.class, "event.kind");
        bar.choice(
                "country",
                getTranslation("event.filter.country"),
                events.countries(),
                code -> code,
                Ui.formats(this)::country);
        bar.choice(
                "year",
                getTranslation("event.filter.year"),
                events.years(),
                year -> Integer.toString(year),
                year -> Integer.toString(year));
        bar.choice(
                "when",
                getTranslation("event.filter.when"),
                List.of(When.UPCOMING, When.PAST),
                When::name,
                when -> getTranslation("event.when." + when));
        return bar;
    }

    private RecordGrid<EventRow> createGrid(UserPreferences preferences) {
        var formats = Ui.formats(this);
        var rows = new RecordGrid<EventRow>(
                        "events", "event.count", preferences, EventRow::id, row -> EventWords.path(row.id()))
                .column(
                        "name",
                        getTranslation("event.name"),
                        CellRenderers.<EventRow>named(
                                EventWords::name, EventWords::place, row -> EventWords.path(row.id())),
                        EventWords::name,
                        Ui.isRussian() ? "nameRu" : "name")
                .text("kind", getTranslation("event.kind"), row -> EventWords.kind(row.kind(), this), "kind")
                .text(
                        "date",
                        getTranslation("event.date"),
                        row -> EventWords.days(row.startsOn(), row.endsOn(), this),
                        "datedOn")
                .column(
                        "countries",
                        getTranslation("event.countries"),
                        CellRenderers.<EventRow>flags(EventRow::countries, formats::country),
                        row -> row.countries().stream().map(formats::country).collect(Collectors.joining(", ")),
                        null)
                .text("ledBy", getTranslation("event.ledBy"), EventWords::ledBy, null)
                .text(
                        "participants",
                        getTranslation("event.participants"),
                        row -> EventWords.participants(row, this),
                        "actualParticipants")
                .number(
                        "sessions",
                        getTranslation("event.sessions.short"),
                        EventRow::sessions,
                        row -> formats.count(row.sessions()),
                        null)
                .text("place", getTranslation("event.place"), EventWords::place, Ui.isRussian() ? "placeRu" : "place")
                .hide("place");
        // Names can be long: the column takes what the others leave, and cuts the rest.
        rows.grid().getColumnByKey("name").setAutoWidth(false).setWidth("280px").setFlexGrow(1);
        return rows.complete("events", getTranslation("event.none"));
    }
}
