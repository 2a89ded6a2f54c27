package com.investkaluga.desk.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.event.EventFilter;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.project.ProjectFilter;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.DeskTest;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** What the dashboard asks for behind the page costs the same however many records there are. */
@DeskTest
@Transactional
class RecordCardsTest {

    @Autowired
    private RecordCards cards;

    @Autowired
    private ProjectService projects;

    @Autowired
    private EventService events;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.MANAGER);
    }

    @Test
    void residents_are_counted_in_one_statement_for_each_picture() {
        assertThat(Statements.count(entities, cards::residentsByCountry)).isEqualTo(1);
        assertThat(Statements.count(entities, cards::residentsBySector)).isEqualTo(1);
    }

    @Test
    void projects_take_no_more_statements_with_all_of_them_than_with_hardly_any() {
        var all = Statements.count(entities, cards::projects);
        projectIds().skip(1).forEach(projects::archive);

        assertThat(all)
                .isGreaterThanOrEqualTo(Statements.count(entities, cards::projects))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void events_take_no_more_statements_with_all_of_them_than_with_few() {
        var all = Statements.count(entities, cards::events);
        eventIds().skip(8).forEach(events::archive);
        var few = Statements.count(entities, cards::events);

        assertThat(all).isEqualTo(few);
    }

    private Stream<Long> projectIds() {
        return projects.list(ProjectFilter.all(), PageRequest.of(0, 200)).stream()
                .map(row -> row.id());
    }

    private Stream<Long> eventIds() {
        return events.list(EventFilter.all(), PageRequest.of(0, 200)).stream().map(row -> row.id());
    }
}
