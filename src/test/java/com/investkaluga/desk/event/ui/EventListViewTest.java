package com.investkaluga.desk.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.event.EventRow;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
class EventListViewTest {

    @BeforeEach
    void signIn() {
        SignIn.as(Role.STAFF);
    }

    private static List<EventRow> open(String query) {
        UI.getCurrent().navigate("events", QueryParameters.fromString(query));
        return rows();
    }

    @SuppressWarnings("unchecked") // the only grid of the screen
    private static List<EventRow> rows() {
        return GridKt._findAll((Grid<EventRow>) LocatorJ._get(Grid.class));
    }

    private static <T> List<T> each(List<EventRow> rows, Function<EventRow, T> part) {
        return rows.stream().map(part).toList();
    }

    @Test
    void all_events_stand_newest_first() {
        var rows = open("");

        assertThat(rows).hasSizeGreaterThanOrEqualTo(53);
        assertThat(rows.getFirst().name()).isEqualTo("Russia-India forum");
    }

    @Test
    void a_copied_address_shows_the_same_filters_and_sort() {
        var rows = open("country=CN&kind=FORUM&year=2014&when=past&q=sochi&sort=name");

        assertThat(each(rows, EventRow::name)).containsExactly("IX Russia-China Economic Forum");
        assertThat(LocatorJ._get(TextField.class).getValue()).isEqualTo("sochi");
    }

    @Test
    void the_list_is_sorted_by_any_useful_column() {
        assertThat(open("sort=name").getFirst().name()).isEqualTo("4th meeting of the Belarus-Kaluga working group");
        assertThat(open("sort=-name").getLast().name()).isEqualTo("4th meeting of the Belarus-Kaluga working group");
        assertThat(open("sort=-participants").getFirst().name()).isEqualTo("IX Russia-China Economic Forum");
        assertThat(open("sort=kind").getFirst().kind().name()).isEqualTo("CONFERENCE");
    }

    @Test
    void a_garbage_query_shows_the_whole_list() {
        var all = open("").size();

        assertThat(open("kind=NONE&year=999999999&when=%00&sort=nonsense&archivedx=1"))
                .hasSize(all);
    }

    @Test
    void a_hostile_text_finds_nothing_and_breaks_nothing() {
        assertThat(open("q=%3Cscript%3Ealert(1)%3C/script%3E")).isEmpty();
        assertThat(open("country=%27%20OR%201=1")).hasSize(open("").size());
    }

    @Test
    void nothing_known_is_upcoming_after_the_last_event() {
        assertThat(each(open("when=upcoming"), row -> When.of(row.startsOn(), row.endsOn(), java.time.LocalDate.now())))
                .doesNotContain(When.PAST, When.UNDATED);
    }

    @Test
    void executives_cannot_add() {
        open("");
        LocatorJ._assertOne(Button.class, spec -> spec.withText("Add event"));

        SignIn.as(Role.EXECUTIVE);
        open("");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Add event"));
    }

    @Test
    void the_list_speaks_russian() {
        SignIn.as(Role.STAFF, Locale.of("ru"));
        open("");

        LocatorJ._assertOne(H1.class, spec -> spec.withText("Мероприятия"));
        assertThat(LocatorJ._get(Grid.class).getColumnByKey("date").getHeaderText())
                .isEqualTo("Дата");
    }
}
