package com.investkaluga.desk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.DeskTest;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@Transactional
class ProjectServiceTest {

    private static final PartialDate TOMORROW = PartialDate.day(LocalDate.now().plusDays(1));

    @Autowired
    private ProjectService projects;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.STAFF);
    }

    @Test
    void an_executive_reads_but_does_not_write() {
        SignIn.as(Role.EXECUTIVE);

        assertThat(projects.countAll()).isPositive();
        assertThatThrownBy(() -> projects.create(named("x"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staff_archive_but_only_managers_restore() {
        var id = projects.create(named("Short lived")).id();
        projects.archive(id);

        assertThatThrownBy(() -> projects.restore(id)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(Role.MANAGER);
        projects.restore(id);
        assertThat(projects.get(id).archived()).isFalse();
    }

    @Test
    void everything_that_is_entered_is_found_again() {
        var data = withEverything();

        var id = projects.create(data).id();
        entities.clear();

        assertThat(projects.get(id).data())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(data);
    }

    @Test
    void a_budget_needs_its_currency() {
        assertThat(problems(data(new BigDecimal("1"), null, null, null, List.of(), List.of())))
                .containsExactly("budgetCurrency base.invalid.currencyMissing");
    }

    @Test
    void an_end_before_the_start_is_refused() {
        var start = PartialDate.parse("2020-01-02");
        var end = PartialDate.parse("2020-01-01");

        assertThat(problems(data(null, null, start, end, List.of(), List.of())))
                .containsExactly("endActual project.end.beforeStart");
    }

    @Test
    void an_end_that_may_be_after_the_start_is_taken() {
        var start = PartialDate.parse("2013-11-15");

        assertThat(problems(data(null, null, start, PartialDate.parse("2013-11"), List.of(), List.of())))
                .isEmpty();
        assertThat(problems(data(null, null, start, PartialDate.parse("2013"), List.of(), List.of())))
                .isEmpty();
        assertThat(problems(data(null, null, start, PartialDate.parse("2013-10"), List.of(), List.of())))
                .containsExactly("endActual project.end.beforeStart");
    }

    @Test
    void what_began_this_month_or_year_is_taken_before_they_are_over() {
        var today = LocalDate.now();

        for (var precision : PartialDate.Precision.values()) {
            assertThat(problems(data(null, null, PartialDate.of(today, precision), null, List.of(), List.of())))
                    .isEmpty();
        }
        assertThat(problems(data(
                        null,
                        null,
                        PartialDate.of(today.plusYears(1), PartialDate.Precision.YEAR),
                        null,
                        List.of(),
                        List.of())))
                .containsExactly("startActual project.startActual.future");
    }

    @Test
    void a_milestone_is_overdue_after_the_last_day_that_it_can_be() {
        var due = new ProjectMilestone("Opened", null, PartialDate.parse("2022-12"), null, null, null);

        assertThat(due.isOverdue(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(due.isOverdue(LocalDate.of(2023, 1, 1))).isTrue();
    }

    @Test
    void an_actual_day_after_today_is_refused() {
        assertThat(problems(data(null, null, TOMORROW, null, List.of(), List.of())))
                .containsExactly("startActual project.startActual.future");
    }

    @Test
    void a_milestone_done_after_today_is_refused() {
        var milestone = new ProjectMilestone("Opened", null, null, TOMORROW, null, null);

        assertThat(problems(data(null, null, null, null, List.of(), List.of(milestone))))
                .containsExactly("milestones[0].doneOn project.milestone.doneOn.future");
    }

    @Test
    void a_day_in_the_year_0014_is_refused() {
        assertThat(problems(data(null, null, PartialDate.day(LocalDate.of(14, 1, 1)), null, List.of(), List.of())))
                .containsExactly("startActual base.invalid.date");
    }

    @Test
    void a_contractor_is_a_company_or_has_a_name() {
        var nobody = new ProjectContractor(null, " ", null, ContractorRole.LENDER, null);

        assertThat(problems(data(null, null, null, null, List.of(nobody), List.of())))
                .containsExactly("contractors[0].name project.contractor.name.required");
    }

    @Test
    void a_contractor_that_is_no_company_of_the_desk_is_refused() {
        var unknown = new ProjectContractor(-1L, null, null, ContractorRole.LENDER, null);

        assertThatThrownBy(() -> projects.create(data(null, null, null, null, List.of(unknown), List.of())))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void who_saves_over_a_newer_version_is_told() {
        var first = projects.create(named("First"));
        projects.save(first.id(), first.version(), named("Second"));

        assertThatThrownBy(() -> projects.save(first.id(), first.version(), named("Third")))
                .isInstanceOf(StaleRecordException.class);
        assertThat(projects.get(first.id()).data().name()).isEqualTo("Second");
    }

    @Test
    void a_milestone_is_marked_as_done_and_taken_back() {
        var project = projects.create(withEverything());
        var today = LocalDate.now();

        var marked = projects.markMilestone(project.id(), project.version(), 1, today);
        assertThat(marked.data().milestones().get(1).doneOn()).isEqualTo(PartialDate.day(today));
        assertThat(marked.version()).isGreaterThan(project.version());

        var taken = projects.markMilestone(project.id(), marked.version(), 1, null);
        assertThat(taken.data()).isEqualTo(project.data());
    }

    @Test
    void the_delay_is_known_only_where_both_days_are() {
        var runway = withEverything();

        assertThat(new ProjectDetails(
                                1,
                                0,
                                runway,
                                false,
                                List.of(),
                                List.of(),
                                ProjectDetails.blank().stamp())
                        .endDelayDays())
                .isEqualTo(30);
        assertThat(ProjectDetails.blank().endDelayDays()).isNull();
    }

    @Test
    void the_runway_was_built_by_petra_haihua_of_china() {
        var runway = projects.list(filter("Petro-Hehua runway"), PageRequest.of(0, 2))
                .getFirst();

        assertThat(runway.countries()).containsExactly("CN");
        assertThat(projects.get(runway.id()).data().contractors())
                .extracting(ProjectContractor::name)
                .containsExactly("Petra-Haihua (Petro-Hehua)");
    }

    @Test
    void a_row_says_which_milestone_is_next() {
        projects.create(withEverything());

        var row = projects.list(filter("bridge-of-the-test"), PageRequest.of(0, 1))
                .getFirst();

        assertThat(row.next()).isNotNull();
        assertThat(row.next().title()).isEqualTo("Bridge opened");
    }

    @Test
    void a_list_costs_the_same_number_of_statements_however_many_rows_it_has() {
        var two = Statements.count(entities, () -> projects.list(ProjectFilter.all(), PageRequest.of(0, 2)));
        var thirty = Statements.count(entities, () -> projects.list(ProjectFilter.all(), PageRequest.of(0, 30)));

        assertThat(thirty).isEqualTo(two).isLessThanOrEqualTo(3);
    }

    private List<String> problems(ProjectData data) {
        try {
            projects.create(data);
        } catch (InvalidRecordException invalid) {
            return invalid.problems().stream()
                    .map((Problem problem) -> problem.field() + " " + problem.messageKey())
                    .toList();
        }
        return List.of();
    }

    private static ProjectFilter filter(String text) {
        return new ProjectFilter(text, null, null, null, null, null, null, false);
    }

    private static ProjectData named(String name) {
        var blank = ProjectData.blank();
        return new ProjectData(
                name,
                null,
                blank.kind(),
                null,
                null,
                null,
                null,
                blank.status(),
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
                List.of(),
                List.of(),
                List.of());
    }

    private static ProjectData data(
            BigDecimal budget,
            String currency,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            List<ProjectContractor> contractors,
            List<ProjectMilestone> milestones) {
        return new ProjectData(
                "A project",
                null,
                ProjectKind.ROAD,
                null,
                null,
                null,
                null,
                ProjectStatus.PLANNED,
                budget,
                currency,
                null,
                null,
                start,
                null,
                end,
                null,
                null,
                null,
                contractors,
                milestones,
                List.of());
    }

    private static ProjectData withEverything() {
        return new ProjectData(
                "Bridge-of-the-test",
                "Мост",
                ProjectKind.ROAD,
                "Kaluga",
                "Калуга",
                null,
                "CN",
                ProjectStatus.COMPLETED,
                new BigDecimal("1000000.50"),
                "EUR",
                Exactness.ABOUT,
                PartialDate.parse("2014-01-01"),
                PartialDate.parse("2014-02-01"),
                PartialDate.parse("2014-09-01"),
                PartialDate.parse("2014-10-01"),
                "A note",
                "Примечание",
                null,
                List.of(new ProjectContractor(null, "Somebody", "Кто-то", ContractorRole.SUPPLIER, "CN")),
                List.of(
                        new ProjectMilestone("Contract", null, null, PartialDate.parse("2013-11-01"), "Somebody", null),
                        new ProjectMilestone(
                                "Bridge opened", "Мост открыт", PartialDate.parse("2030-01-01"), null, null, null)),
                List.of(new ProjectRisk("Ice", RiskSeverity.HIGH, "Wait", "Somebody", true)));
    }
}
