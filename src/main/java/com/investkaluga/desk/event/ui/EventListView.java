package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordList;
import com.investkaluga.desk.base.ui.RecordListView;
import com.investkaluga.desk.event.EventFilter;
import com.investkaluga.desk.event.EventKind;
import com.investkaluga.desk.event.EventRow;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Where the region met whom, and what is coming. */
@Route("events")
@Menu(order = 13, title = "event.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class EventListView extends Composite<Main> implements RecordListView {

    private static final String NEWEST_FIRST = "-date";

    private final EventService events;
    private final RecordList<EventRow> list;

    EventListView(EventService events, UserPreferences preferences, CurrentUser currentUser) {
        this.events = events;
        list = new RecordList<>(
                RecordKind.EVENT, preferences, EventColumns.grid(this, preferences), this::addFilters, this::rows);
        list.usually(NEWEST_FIRST);
        list.fill(getContent(), currentUser.isAtLeast(Role.STAFF));
    }

    @Override
    public RecordList<EventRow> list() {
        return list;
    }

    private PageSource<EventRow> rows(Query query) {
        var filter = filter(query, LocalDate.now());
        return PageSource.of(filter, events::list, events::count);
    }

    private static EventFilter filter(Query query, LocalDate today) {
        var filter = new EventFilter(
                query.get("q").orElse(null),
                query.get("kind", EventKind.class).orElse(null),
                query.get("country").orElse(null),
                query.number("year").filter(EventFilter::isYear).orElse(null),
                null,
                null,
                query.isYes("archived"));
        return switch (query.get("when", When.class).orElse(When.UNDATED)) {
            case UPCOMING, NOW, DAY_UNKNOWN -> filter.withEndingFrom(today);
            case PAST -> filter.withEndedBefore(today);
            case UNDATED -> filter;
        };
    }

    private void addFilters(FilterBar bar) {
        bar.search("q", getTranslation("event.filter.text"));
        bar.choice("kind", getTranslation("event.kind"), EventKind.class, "event.kind");
        bar.country("country", getTranslation("event.filter.country"), events.countries());
        bar.years("year", getTranslation("event.filter.year"), events.years());
        bar.choice(
                "when",
                getTranslation("event.filter.when"),
                List.of(When.UPCOMING, When.PAST),
                When::name,
                when -> getTranslation("event.when." + when));
    }
}
