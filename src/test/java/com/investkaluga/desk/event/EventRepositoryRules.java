package com.investkaluga.desk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What must hold for stored events on every database. */
@Transactional
abstract class EventRepositoryRules {

    @Autowired
    private EventRepository events;

    @Autowired
    private EventLoader loader;

    @Autowired
    private JdbcTemplate sql;

    private List<String> names(EventFilter filter, Sort sort) {
        return events.findBy(EventSearch.by(filter), query -> query.slice(PageRequest.of(0, 100, sort)))
                .map(Event::toRow)
                .map(EventRow::name)
                .getContent();
    }

    @BeforeEach
    void load() {
        loader.load();
        events.flush();
    }

    @Test
    void every_reference_event_is_loaded_once() {
        loader.load();

        assertThat(events.count()).isEqualTo(53);
    }

    @Test
    void every_country_named_by_an_event_is_found_among_the_countries() {
        assertThat(events.findCountries()).contains("CN", "VN", "JP").isSorted();
    }

    @Test
    void the_last_contact_is_the_last_day_of_the_latest_event_that_is_over() {
        assertThat(events.findLastContacts(LocalDate.of(2016, 5, 20)))
                .contains(new EventRepository.Contact("VN", LocalDate.of(2016, 5, 16), LocalDate.of(2016, 5, 16)))
                .contains(new EventRepository.Contact("DE", LocalDate.of(2015, 9, 4), LocalDate.of(2015, 9, 4)));
    }

    @Test
    void a_year_finds_the_events_of_that_year_and_those_of_which_the_month_alone_is_known() {
        var found = names(new EventFilter(null, null, null, 2018, null, null, false), Sort.by("datedOn"));

        assertThat(found)
                .containsExactly(
                        "Delegation of Kaluga Region to Japan",
                        "Presentation of the region at the Russian Chamber of Commerce",
                        "Ground breaking of the TH milk plant",
                        "Delegation of Tochigi in Kaluga");
    }

    @Test
    void a_month_is_the_last_contact_only_once_it_is_over() {
        assertThat(events.findLastContacts(LocalDate.of(2023, 4, 29)))
                .noneMatch(met -> met.first().equals(LocalDate.of(2023, 4, 1)));
        assertThat(events.findLastContacts(LocalDate.of(2023, 4, 30)))
                .contains(new EventRepository.Contact("CN", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 30)));
    }

    @Test
    void an_event_of_this_month_whose_day_nobody_stated_is_not_past_yet() {
        var day = LocalDate.of(2023, 4, 15);

        assertThat(names(EventFilter.all().withEndingFrom(day), Sort.by("name")))
                .contains("Shanghai motor show 2023");
        assertThat(names(EventFilter.all().withEndedBefore(day), Sort.by("name")))
                .doesNotContain("Shanghai motor show 2023");
        assertThat(names(EventFilter.all().withEndedBefore(LocalDate.of(2023, 5, 1)), Sort.by("name")))
                .contains("Shanghai motor show 2023");
    }

    @Test
    void the_database_refuses_days_between_which_there_is_no_month() {
        assertThatThrownBy(() -> sql.update("""
                        insert into event (id, version, name, kind, starts_on, starts_until, dated_on, dated_until, search_text)
                        values (-1, 0, 'x', 'FORUM', date '2020-01-02', date '2020-01-05', date '2020-01-02', date '2020-01-05', 'x')""")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_undated_event_is_neither_upcoming_nor_past() {
        var day = LocalDate.of(2100, 1, 1);

        assertThat(names(EventFilter.all().withEndedBefore(day), Sort.by("name")))
                .isNotEmpty()
                .doesNotContain("Delegation from Baden-Württemberg");
        assertThat(names(EventFilter.all().withEndingFrom(LocalDate.of(1900, 1, 1)), Sort.by("name")))
                .doesNotContain("Delegation from Baden-Württemberg");
    }

    @Test
    void a_text_is_found_in_sessions_and_in_russian_names_of_people() {
        var inSession = new EventFilter("infrastructure CONSTRUCTION", null, null, null, null, null, false);
        var inPeople = new EventFilter("Лаптев", null, "CN", null, null, null, false);

        assertThat(names(inSession, Sort.by("name"))).containsExactly("IX Russia-China Economic Forum");
        assertThat(names(inPeople, Sort.by("name"))).containsExactly("IX Russia-China Economic Forum");
    }

    @Test
    void a_percent_sign_is_looked_for_as_it_is() {
        assertThat(names(new EventFilter("%", null, null, null, null, null, false), Sort.by("name")))
                .isEmpty();
    }

    @Test
    void the_database_refuses_an_event_that_ends_before_it_starts() {
        assertThatThrownBy(() -> sql.update("""
                        insert into event (id, version, name, kind, starts_on, starts_until, ends_on, ends_until, dated_on, dated_until,
                          search_text)
                        values (-1, 0, 'x', 'FORUM', date '2020-01-02', date '2020-01-02', date '2020-01-01', date '2020-01-01',
                          date '2020-01-02', date '2020-01-02', 'x')""")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_database_refuses_a_country_that_is_no_code() {
        var id = events.findAll().getFirst().getId();

        assertThatThrownBy(() ->
                        sql.update("insert into event_country (event_id, position, iso2) values (?, 9, 'cn')", id))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
