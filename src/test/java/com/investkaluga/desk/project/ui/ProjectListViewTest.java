package com.investkaluga.desk.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.project.ContractorCompany;
import com.investkaluga.desk.project.ProjectRow;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.project.ProjectStatus;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ProjectListViewTest {

    @Autowired
    private ProjectService projects;

    @Test
    void every_project_of_the_reference_data_is_listed() {
        open("");

        assertThat(names()).hasSize(30).contains("Railway and air links with China");
    }

    @Test
    void a_text_finds_the_runway_by_the_contractor() {
        open("q=Petra-Haihua");

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Kaluga airport – runway, taxiways and apron", "Kaluga airport – whole reconstruction");
    }

    @Test
    void kind_status_and_country_filter_together() {
        open("kind=RAILWAY&status=UNDER_REVIEW&country=CN");

        assertThat(names()).containsExactly("Railway and air links with China");
        assertThat(statusFilter().getValue()).isEqualTo(ProjectStatus.UNDER_REVIEW);
    }

    @Test
    void a_chosen_status_is_written_into_the_address() {
        open("");

        Typing.enter(statusFilter(), ProjectStatus.SUSPENDED);

        assertThat(names()).containsExactly("Ermolino airport – low-cost hub");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("projects?status=SUSPENDED");
    }

    @Test
    void the_sort_of_the_address_is_the_sort_of_the_list() {
        open("sort=-start");

        assertThat(names()).startsWith("Vorsino cross-docking warehouse");
    }

    @Test
    void budgets_of_one_currency_stand_together_in_their_order_and_unknown_ones_last() {
        open("sort=-budget");

        var rows = GridKt._findAll(grid());
        var known = rows.stream().filter(row -> row.budget() != null).toList();
        assertThat(rows).startsWith(known.toArray(ProjectRow[]::new));
        assertThat(known)
                .extracting(ProjectRow::budgetCurrency)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains("EUR", "RUB");
        assertThat(known)
                .filteredOn(row -> "RUB".equals(row.budgetCurrency()))
                .extracting(ProjectRow::budget)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void garbage_in_the_address_filters_nothing() {
        open("kind=zzz&year=99999&site=x&sort=nothing");

        assertThat(names()).hasSize(30);
    }

    @Test
    void the_projects_of_a_company_say_whose_they_are_and_the_company_can_be_taken_off() {
        SignIn.as(Role.EXECUTIVE);
        var lafarge = projects.findCompanies("lafarge", 0, 1).getFirst();
        navigate("company=" + lafarge.id());

        assertThat(companyFilter().getValue()).isEqualTo(lafarge);
        assertThat(names()).isNotEmpty().hasSizeLessThan(30);

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Clear filters")));
        assertThat(names()).hasSize(30);
    }

    @Test
    void a_company_is_looked_up_and_written_into_the_address() {
        open("");

        Typing.enter(companyFilter(), projects.findCompanies("lafarge", 0, 1).getFirst());

        assertThat(names()).isNotEmpty().hasSizeLessThan(30);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("projects?company=");
    }

    @Test
    void an_overdue_milestone_is_named_with_its_date() {
        open("q=gantry");

        assertThat(cells()).anyMatch(cell -> cell.contains("overdue, was due July 2021"));
    }

    @Test
    void the_countries_stand_as_flags() {
        open("q=polymer");

        assertThat(rows().getFirst().countries()).containsExactly("RU", "DE", "AT");
    }

    @Test
    void russian_readers_see_russian_names() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("q=Петро-Хэхуа полоса");

        assertThat(cells()).anyMatch(cell -> cell.contains("полоса, рулёжные дорожки"));
    }

    @Test
    void executives_add_nothing_and_staff_do() {
        open("");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Add project"));

        SignIn.as(Role.STAFF);
        navigate("");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add project")));
        LocatorJ._assertOne(ProjectView.class);
    }

    private static void open(String query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(query);
    }

    private static void navigate(String query) {
        UI.getCurrent().navigate("projects", QueryParameters.fromString(query));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static Grid<ProjectRow> grid() {
        return LocatorJ._get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<ContractorCompany> companyFilter() {
        return LocatorJ._get(ComboBox.class, spec -> spec.withPlaceholder("Company"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<ProjectStatus> statusFilter() {
        return LocatorJ._get(ComboBox.class, spec -> spec.withPlaceholder("Status"));
    }

    private static List<ProjectRow> rows() {
        return GridKt._findAll(grid());
    }

    private static List<String> names() {
        return rows().stream().map(ProjectRow::name).toList();
    }

    private static List<String> cells() {
        return GridKt._getFormattedRow(grid(), 0);
    }
}
