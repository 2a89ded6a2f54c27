package com.investkaluga.desk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.base.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What must hold for stored projects on every database. */
@Transactional
abstract class ProjectRepositoryRules {

    private static final int ORDER_OF_SITES = 40;
    private static final int ORDER_OF_PROJECTS = 60;
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 1);

    @Autowired
    private ProjectRepository projects;

    @Autowired
    private ProjectLoader loader;

    @Autowired
    private List<ReferenceLoader> loaders;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void load() {
        loaders.stream()
                .filter(one -> one.order() >= ORDER_OF_SITES && one.order() <= ORDER_OF_PROJECTS)
                .sorted(Comparator.comparingInt(ReferenceLoader::order))
                .forEach(ReferenceLoader::load);
        projects.flush();
    }

    @Test
    void every_reference_project_is_loaded_once_with_its_parties_milestones_and_sources() {
        loader.load();
        projects.flush();

        assertThat(projects.count()).isEqualTo(30);
        assertThat(rows("project_contractor")).isEqualTo(24);
        assertThat(rows("project_milestone")).isEqualTo(22);
        assertThat(rows("project_fact")).isGreaterThan(100);
    }

    @Test
    void projects_with_china_are_those_of_chinese_parties_and_the_links_to_china() {
        assertThat(names(ProjectFilter.all().withCountry("CN"), Sort.by("name")))
                .containsExactly(
                        "Building materials park and cement plant",
                        "Container train Dalian – Vorsino",
                        "Container train Shijiazhuang – Vorsino",
                        "Equipment for the Lafarge cement plant from Chinese suppliers",
                        "Kaluga airport – runway, taxiways and apron",
                        "Kaluga airport – whole reconstruction",
                        "Railway and air links with China");
    }

    @Test
    void a_country_counts_a_project_once_however_many_parties_it_sends() {
        assertThat(projects.countByCountry()).contains(new Tally("CN", 7), new Tally("AT", 3));
    }

    @Test
    void the_link_with_china_is_under_review() {
        var found = names(ProjectFilter.all().withCountry("CN").withStatus(ProjectStatus.UNDER_REVIEW), Sort.by("id"));

        assertThat(found).containsExactly("Railway and air links with China");
    }

    @Test
    void a_text_is_found_in_the_names_of_contractors_in_both_languages() {
        assertThat(names(text("petro-hehua RUNWAY"), Sort.by("name")))
                .containsExactly("Kaluga airport – runway, taxiways and apron");
        assertThat(names(text("китайские поставщики"), Sort.by("name")))
                .containsExactly("Equipment for the Lafarge cement plant from Chinese suppliers");
    }

    @Test
    void a_percent_sign_is_looked_for_as_it_is() {
        assertThat(names(text("%"), Sort.by("name"))).isEmpty();
    }

    @Test
    void a_year_finds_what_starts_or_ends_in_it_planned_or_actual() {
        var in2021 = new ProjectFilter(null, null, null, null, null, 2021, null, false);

        assertThat(names(in2021, Sort.by("name")))
                .containsExactly("Vorsino terminal West – two electric gantry cranes");
    }

    @Test
    void every_year_stands_once_among_the_years() {
        assertThat(projects.findYears())
                .contains(2011, 2014, 2025)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void sorted_by_the_next_milestone_the_earliest_comes_first_and_none_comes_last() {
        var found =
                names(ProjectFilter.all(), Sort.by(Sort.Order.asc("nextDueOn").nullsLast(), Sort.Order.asc("name")));

        assertThat(found)
                .startsWith(
                        "Kaluga airport – international terminal",
                        "Vorsino terminal West – two electric gantry cranes",
                        "Northern bypass of Kaluga");
    }

    @Test
    void the_actual_start_counts_before_the_planned_one() {
        var found =
                names(ProjectFilter.all(), Sort.by(Sort.Order.desc("startsOn").nullsLast()));

        assertThat(found).startsWith("Vorsino cross-docking warehouse", "Vorsino extension with DP World");
    }

    @Test
    void next_milestones_are_open_and_not_yet_due() {
        assertThat(projects.findMilestonesFrom(TODAY, Limit.of(5)))
                .extracting(MilestoneDue::dueOn)
                .containsExactly(PartialDate.parse("2021-07"), PartialDate.parse("2022-12"));
    }

    @Test
    void overdue_milestones_are_open_and_past() {
        assertThat(projects.findMilestonesBefore(TODAY, Limit.of(5)))
                .extracting(MilestoneDue::projectName)
                .containsExactly("Kaluga airport – international terminal");
        assertThat(projects.countMilestonesBefore(TODAY)).isEqualTo(1);
    }

    @Test
    void a_milestone_of_a_month_is_overdue_when_the_month_is_over() {
        assertThat(projects.countMilestonesBefore(LocalDate.of(2021, 7, 31))).isEqualTo(1);
        assertThat(projects.countMilestonesBefore(LocalDate.of(2021, 8, 1))).isEqualTo(2);
        assertThat(projects.findMilestonesFrom(LocalDate.of(2021, 7, 31), Limit.of(1)))
                .extracting(MilestoneDue::title)
                .containsExactly("Cranes installed");
    }

    @Test
    void dates_are_loaded_as_exactly_as_the_sources_say_them() {
        assertThat(data("kaluga-airport-reconstruction"))
                .extracting(ProjectData::startActual, ProjectData::endActual)
                .containsExactly(PartialDate.parse("2013-11"), PartialDate.parse("2015-05-25"));
        assertThat(data("kaluga-airport-runway"))
                .extracting(ProjectData::startActual, ProjectData::endActual)
                .containsExactly(PartialDate.parse("2014-02"), PartialDate.parse("2014-10"));
        assertThat(data("kaluga-airport-runway").milestones())
                .extracting(ProjectMilestone::title, ProjectMilestone::doneOn)
                .containsExactly(
                        tuple("General contract signed", PartialDate.parse("2013-11")),
                        tuple("Works started", PartialDate.parse("2014-02")),
                        tuple("Works finished", PartialDate.parse("2014-10")));
        assertThat(data("vorsino-gantry-cranes"))
                .extracting(ProjectData::startPlanned, ProjectData::endPlanned)
                .containsExactly(PartialDate.parse("2021-Q2"), PartialDate.parse("2021-07"));
        assertThat(data("ermolino-low-cost"))
                .extracting(ProjectData::startPlanned, ProjectData::endPlanned)
                .containsExactly(PartialDate.parse("2013"), PartialDate.parse("2015"));
    }

    @Test
    void an_end_known_to_the_month_may_follow_a_start_in_its_middle() {
        sql.update("update project set start_actual = date '2013-11-15', start_actual_until = date '2013-11-15',"
                + " end_actual = date '2013-11-01', end_actual_until = date '2013-11-30'");
    }

    @Test
    void the_database_refuses_what_is_no_day_month_quarter_or_year() {
        refused("update project set start_planned = date '2013-11-01', start_planned_until = date '2013-12-31'");
    }

    @Test
    void companies_are_looked_up_by_a_part_of_their_name() {
        assertThat(projects.findCompanies("%lafarge%", 0, 10))
                .extracting(ContractorCompany::name)
                .anyMatch(name -> name.contains("Lafarge"));
    }

    @Test
    void the_database_refuses_a_budget_without_a_currency() {
        refused("update project set budget = 1, budget_currency = null");
    }

    @Test
    void the_database_refuses_an_end_before_the_start() {
        refused("update project set start_planned = date '2020-01-02', start_planned_until = date '2020-01-02',"
                + " end_planned = date '2020-01-01', end_planned_until = date '2020-01-01'");
    }

    @Test
    void the_database_refuses_a_party_without_company_and_name() {
        refused("update project_contractor set company_id = null, name = null");
    }

    private ProjectData data(String code) {
        var id = sql.queryForObject("select id from project where code = ?", Long.class, code);
        return projects.findById(id).orElseThrow().toData();
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> sql.update(statement)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private long rows(String table) {
        return sql.queryForObject("select count(*) from " + table, Long.class);
    }

    private static ProjectFilter text(String text) {
        return new ProjectFilter(text, null, null, null, null, null, null, false);
    }

    private List<String> names(ProjectFilter filter, Sort sort) {
        var page = PageRequest.of(0, 100, sort);
        return projects.findBy(
                        ProjectSearch.by(filter), query -> query.project("site").slice(page))
                .map(project -> project.toData().name())
                .getContent();
    }
}
