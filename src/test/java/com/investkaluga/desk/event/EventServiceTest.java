package com.investkaluga.desk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException;
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
        return event(name, startsOn, endsOn, List.of("CN"), List.of());
    }

    private static EventData event(
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
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
        assertThat(forum.startsOn()).isEqualTo(LocalDate.of(2014, 10, 11));
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
        assertThat(events.lastContacts(DAY)).containsEntry("VN", LocalDate.of(2016, 5, 16));
    }

    @Test
    void a_new_event_is_found_by_its_session() {
        var session =
                new EventSession(SessionKind.MEETING, "Zeppelins", null, DAY, LocalTime.of(9, 30), "Ann", "Bob", null);

        var created = events.create(event("New", DAY, DAY, List.of("VN", "CN"), List.of(session)));
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
    void the_year_0014_is_no_year() {
        assertThat(problems(event("x", LocalDate.of(14, 10, 11), null))).containsExactly("startsOn base.invalid.date");
    }

    @Test
    void a_country_is_a_code_and_stands_once() {
        assertThat(problems(event("x", DAY, null, List.of("XX"), List.of())))
                .containsExactly("countries base.invalid.country");
        assertThat(problems(event("x", DAY, null, List.of("CN", "CN"), List.of())))
                .containsExactly("countries event.countries.twice");
    }

    @Test
    void a_session_needs_a_title_and_with_a_time_a_day() {
        var untitled = new EventSession(SessionKind.PLENARY, "", null, null, null, null, null, null);
        var dayless = new EventSession(SessionKind.PLENARY, "t", null, null, LocalTime.NOON, null, null, null);

        assertThat(problems(event("x", DAY, null, List.of(), List.of(untitled))))
                .containsExactly("sessions event.session.title.required");
        assertThat(problems(event("x", DAY, null, List.of(), List.of(dayless))))
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
