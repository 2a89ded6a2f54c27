package com.investkaluga.desk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordProperties;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.DeskTest;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@Transactional
class EventServiceTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 20);

    @Autowired
    private EventService events;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.STAFF);
    }

    private EventDetails forum() {
        var filter = new EventFilter("IX Russia-China", null, null, null, null, null, false);
        return events.get(events.list(filter, PageRequest.of(0, 1)).getFirst().id());
    }

    private static EventData event(String name, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return event(name, day(startsOn), day(endsOn), List.of("CN"), List.of());
    }

    private static EventData event(
            String name,
            @Nullable PartialDate startsOn,
            @Nullable PartialDate endsOn,
            List<String> countries,
            List<EventSession> sessions) {
        return new EventData(
                name,
                null,
                EventKind.MEETING,
                startsOn,
                endsOn,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                countries,
                sessions,
                List.of());
    }

    private static EventData event(String name, String startsOn, @Nullable String endsOn) {
        var ends = endsOn == null ? null : PartialDate.parse(endsOn);
        return event(name, PartialDate.parse(startsOn), ends, List.of("CN"), List.of());
    }

    private static @Nullable PartialDate day(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.day(day);
    }

    private List<String> problems(EventData data) {
        return catchThrowableOfType(InvalidRecordException.class, () -> events.create(data)).problems().stream()
                .map(problem -> problem.field().replaceFirst("[\\[.].*", "") + " " + problem.messageKey())
                .toList();
    }

    @Test
    void how_exact_the_number_of_participants_is_goes_with_the_number() {
        var read = forum();
        var changed = new HashMap<String, @Nullable Object>();
        changed.put("actualParticipants", 380);
        changed.put("actualParticipantsExactness", null);
        var other = events.save(read.id(), read.version(), RecordProperties.with(read.data(), changed));
        var released = other.facts().stream()
                .filter(fact -> fact.field().equals("actualParticipants"))
                .findFirst()
                .orElseThrow();
        assertThat(released.inUse()).isFalse();

        var chosen = events.use(other.id(), other.version(), released).data();

        assertThat(chosen.actualParticipants()).isEqualTo(400);
        assertThat(chosen.actualParticipantsExactness()).isEqualTo(Exactness.MORE_THAN);
    }

    @Test
    void the_forum_at_sochi_is_told_to_the_letter() {
        var forum = forum().data();

        assertThat(forum.name()).isEqualTo("IX Russia-China Economic Forum");
        assertThat(forum.place()).isEqualTo("Sochi");
        assertThat(forum.startsOn()).isEqualTo(PartialDate.parse("2014-10-11"));
        assertThat(forum.actualParticipants()).isEqualTo(400);
        assertThat(forum.actualParticipantsExactness()).isEqualTo(Exactness.MORE_THAN);
        assertThat(forum.sessions())
                .extracting(EventSession::kind, EventSession::title, EventSession::ourSpeakers)
                .containsExactly(
                        tuple(SessionKind.PLENARY, "Russia and China Heading to Global Integration", "Alexei Laptev"),
                        tuple(
                                SessionKind.ROUNDTABLE,
                                "Russian-Chinese Cooperation in Infrastructure Construction",
                                "Ilya Veselov"));
        assertThat(forum.delegates().getFirst())
                .isEqualTo(new EventDelegate(
                        "Alexei Laptev",
                        "Алексей Лаптев",
                        "First Deputy Governor of Kaluga Region",
                        "Первый заместитель губернатора Калужской области",
                        DelegateRole.HEAD));
    }

    @Test
    void a_list_stands_newest_first_and_undated_events_last() {
        var rows = events.list(EventFilter.all(), PageRequest.of(0, 100));

        assertThat(rows.getFirst().name()).isEqualTo("Russia-India forum");
        assertThat(rows.getLast().startsOn()).isNull();
        assertThat(rows.getLast().endsOn()).isNull();
    }

    @Test
    void the_last_events_are_over_and_the_next_are_not() {
        assertThat(events.last(1, DAY)).extracting(EventRow::name).containsExactly("Agreement with TH Group");
        assertThat(events.next(2, DAY))
                .extracting(EventRow::name)
                .containsExactly(
                        "Business mission to Germany and France", "Days of Kaluga Region in the Federation Council");
    }

    @Test
    void the_events_of_a_country_are_all_with_that_country() {
        assertThat(events.ofCountry("CN"))
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(row.countries()).contains("CN"));
    }

    @Test
    void the_last_contact_is_the_last_day_of_an_event_that_is_over() {
        assertThat(events.lastContacts(DAY)).containsEntry("VN", PartialDate.parse("2016-05-16"));
    }

    @Test
    void a_new_event_is_found_by_its_session() {
        var session =
                new EventSession(SessionKind.MEETING, "Zeppelins", null, DAY, LocalTime.of(9, 30), "Ann", "Bob", null);

        var created = events.create(event("New", day(DAY), day(DAY), List.of("VN", "CN"), List.of(session)));
        entities.clear();

        var filter = new EventFilter("zeppelins", null, null, null, null, null, false);
        assertThat(events.list(filter, PageRequest.of(0, 5)))
                .extracting(EventRow::id)
                .containsExactly(created.id());
        assertThat(events.get(created.id()).data()).isEqualTo(created.data());
    }

    @Test
    void a_save_over_a_newer_version_is_refused() {
        var read = events.create(event("Twice", DAY, null));
        events.save(read.id(), read.version(), event("Twice, changed", DAY, null));

        assertThatThrownBy(() -> events.save(read.id(), read.version(), event("Twice, late", DAY, null)))
                .isInstanceOf(StaleRecordException.class);
        assertThat(events.get(read.id()).data().name()).isEqualTo("Twice, changed");
    }

    @Test
    void an_event_needs_a_name() {
        assertThat(problems(event(" ", DAY, null))).containsExactly("name event.name.required");
    }

    @Test
    void an_event_does_not_end_before_it_starts() {
        assertThat(problems(event("x", DAY, DAY.minusDays(1)))).containsExactly("endsOn event.endsOn.beforeStart");
    }

    @Test
    void an_end_is_before_a_beginning_only_where_it_is_so_for_certain() {
        assertThat(problems(event("x", "2016-05-20", "2016-04"))).containsExactly("endsOn event.endsOn.beforeStart");
        assertThat(problems(event("x", "2017", "2016"))).containsExactly("endsOn event.endsOn.beforeStart");

        assertThat(events.create(event("x", "2016-05-20", "2016-05")).data().endsOn())
                .isEqualTo(PartialDate.parse("2016-05"));
        assertThat(events.create(event("x", "2018-06", "2018-06-10")).data().startsOn())
                .isEqualTo(PartialDate.parse("2018-06"));
    }

    @Test
    void an_event_known_to_the_month_is_stored_and_listed_as_that_month() {
        var created = events.create(event("Known to the month", "2087-11", null));
        entities.clear();

        assertThat(events.get(created.id()).data().startsOn()).isEqualTo(PartialDate.parse("2087-11"));
        assertThat(events.list(new EventFilter(null, null, null, 2087, null, null, false), PageRequest.of(0, 5)))
                .extracting(EventRow::startsOn)
                .containsExactly(PartialDate.parse("2087-11"));
        assertThat(events.years()).contains(2087);
    }

    @Test
    void an_event_of_a_month_or_year_that_goes_on_is_to_come_behind_those_whose_day_is_sooner() {
        var today = LocalDate.of(2087, 11, 15);
        events.create(event("This year", "2087", null));
        events.create(event("This month", "2087-11", "2087-11"));
        events.create(event("Tomorrow", "2087-11-16", null));
        events.create(event("Goes on", "2087-11-14", "2087-11-17"));
        events.create(event("Last month", "2087-10", null));

        assertThat(events.next(9, today))
                .extracting(EventRow::name)
                .containsExactly("Goes on", "Tomorrow", "This month", "This year");
        assertThat(events.last(1, today)).extracting(EventRow::name).containsExactly("Last month");
        assertThat(events.last(1, LocalDate.of(2088, 1, 1)))
                .extracting(EventRow::name)
                .containsExactly("Tomorrow");
    }

    @Test
    void the_last_contact_says_no_day_that_nobody_stated() {
        var met = List.of("UY");
        events.create(event("Year", PartialDate.parse("2015"), null, met, List.of()));
        events.create(event("Month", PartialDate.parse("2015-03"), null, met, List.of()));
        events.create(event("Quarter", PartialDate.parse("2015-Q2"), PartialDate.parse("2015-Q2"), met, List.of()));

        assertThat(events.lastContacts(LocalDate.of(2015, 3, 30))).doesNotContainKey("UY");
        assertThat(events.lastContacts(LocalDate.of(2015, 3, 31))).containsEntry("UY", PartialDate.parse("2015-03"));
        assertThat(events.lastContacts(LocalDate.of(2016, 1, 1))).containsEntry("UY", PartialDate.parse("2015-Q2"));
    }

    @Test
    void a_month_that_a_source_states_can_be_taken_into_the_event() {
        var filter = new EventFilter("Shanghai motor show", null, null, null, null, null, false);
        var read =
                events.get(events.list(filter, PageRequest.of(0, 1)).getFirst().id());
        var changed = new HashMap<String, @Nullable Object>();
        changed.put("startsOn", PartialDate.parse("2023-04-18"));
        var other = events.save(read.id(), read.version(), RecordProperties.with(read.data(), changed));
        var released = other.facts().stream()
                .filter(fact -> fact.field().equals("startsOn"))
                .findFirst()
                .orElseThrow();
        assertThat(released.inUse()).isFalse();

        var chosen = events.use(other.id(), other.version(), released);

        assertThat(chosen.data().startsOn()).isEqualTo(PartialDate.parse("2023-04"));
    }

    @Test
    void the_year_0014_is_no_year() {
        assertThat(problems(event("x", LocalDate.of(14, 10, 11), null))).containsExactly("startsOn base.invalid.date");
    }

    @Test
    void a_country_is_a_code_and_stands_once() {
        assertThat(problems(event("x", day(DAY), null, List.of("XX"), List.of())))
                .containsExactly("countries base.invalid.country");
        assertThat(problems(event("x", day(DAY), null, List.of("CN", "CN"), List.of())))
                .containsExactly("countries event.countries.twice");
    }

    @Test
    void a_session_needs_a_title_and_with_a_time_a_day() {
        var untitled = new EventSession(SessionKind.PLENARY, "", null, null, null, null, null, null);
        var dayless = new EventSession(SessionKind.PLENARY, "t", null, null, LocalTime.NOON, null, null, null);

        assertThat(problems(event("x", day(DAY), null, List.of(), List.of(untitled))))
                .containsExactly("sessions event.session.title.required");
        assertThat(problems(event("x", day(DAY), null, List.of(), List.of(dayless))))
                .containsExactly("sessions event.session.timeWithoutDay");
    }

    @Test
    void an_oversize_or_hidden_text_is_refused() {
        assertThat(problems(event("x".repeat(10_000), DAY, null))).containsExactly("name base.invalid.tooLong");
        assertThat(problems(event("a\u202eb", DAY, null))).containsExactly("name base.invalid.hiddenCharacters");
    }

    @Test
    void an_archived_event_leaves_lists_figures_and_contacts_until_a_manager_restores_it() {
        var all = events.countAll();
        var id = events.create(event("Gone", LocalDate.of(2090, 1, 1), null)).id();

        events.archive(id);
        entities.flush();
        assertThat(events.countAll()).isEqualTo(all);
        assertThat(events.get(id).archived()).isTrue();

        assertThatThrownBy(() -> events.restore(id)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(Role.MANAGER);
        events.restore(id);
        entities.flush();
        assertThat(events.countAll()).isEqualTo(all + 1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_reads_and_all_but_executives_write(Role role) {
        SignIn.as(role);
        assertThat(events.countAll()).isPositive();

        if (role == Role.EXECUTIVE) {
            assertThatThrownBy(() -> events.create(event("x", DAY, null))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> events.save(1, 0, event("x", DAY, null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> events.archive(1)).isInstanceOf(AccessDeniedException.class);
        } else {
            assertThat(events.create(event("x", DAY, null)).version()).isZero();
        }
    }

    @Test
    void an_unknown_number_is_no_event() {
        assertThatThrownBy(() -> events.get(-1)).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void a_list_takes_as_many_statements_for_fifty_rows_as_for_five() {
        var few = Statements.count(entities, () -> events.list(EventFilter.all(), PageRequest.of(0, 5)));
        var many = Statements.count(
                entities, () -> events.list(EventFilter.all(), PageRequest.of(0, 50, Sort.by("name"))));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void a_page_takes_five_statements() {
        var id = forum().id();

        assertThat(Statements.count(entities, () -> events.get(id))).isLessThanOrEqualTo(5);
    }
}
