package com.investkaluga.desk.company.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.audit.NameOrder;
import com.investkaluga.desk.company.CompanyRow;
import com.investkaluga.desk.company.CompanyStatus;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.site.SiteService;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
class CompanyListViewTest {

    @Autowired
    private SiteService sites;

    @Test
    void every_company_of_the_reference_data_is_listed() {
        open("");

        assertThat(names()).hasSize(91).contains("Fuyao Glass Rus", "Yapp Rus Automotive Systems");
    }

    @Test
    void a_row_says_country_group_sector_site_and_what_was_invested() {
        open("q=fuyao");

        assertThat(cells().getFirst()).contains("Fuyao Glass Rus", "China · Fuyao Glass Industry Group");
        assertThat(cells())
                .contains("Automotive components", "Grabtsevo industrial park", "over 10,000 RUB", "over 300");
    }

    @Test
    void filters_of_the_address_are_shown_and_work_together() {
        open("country=CN&sector=AUTOMOTIVE_COMPONENTS&status=OPERATING");

        assertThat(rows()).isNotEmpty().allMatch(row -> "CN".equals(row.homeCountry()));
        assertThat(statusFilter().getValue()).isEqualTo(CompanyStatus.OPERATING);
    }

    @Test
    void a_chosen_status_is_written_into_the_address() {
        open("");

        Typing.enter(statusFilter(), CompanyStatus.SOLD);

        assertThat(rows()).isNotEmpty().allMatch(row -> row.status() == CompanyStatus.SOLD);
        assertThat(address()).isEqualTo("companies?status=SOLD");
    }

    @Test
    void what_is_typed_filters_and_can_be_cleared() {
        open("");

        var search = LocatorJ._get(TextField.class, spec -> spec.withPlaceholder("Name, product, contact"));
        Typing.enter(search, "фуяо");
        assertThat(names()).containsExactly("Fuyao Glass Rus");

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Clear filters")));
        assertThat(names()).hasSize(91);
    }

    @Test
    void the_sort_of_the_address_is_the_sort_of_the_list() {
        open("sort=-jobs");

        assertThat(rows())
                .extracting(CompanyRow::jobsActual)
                .startsWith(rows().stream()
                        .map(CompanyRow::jobsActual)
                        .filter(jobs -> jobs != null)
                        .max(Integer::compare)
                        .orElseThrow());
    }

    @Test
    void every_column_can_be_sorted_by() {
        open("sort=-products");

        var grid = LocatorJ._get(Grid.class);
        assertThat(((Grid<?>) grid).getColumns()).allMatch(Grid.Column::isSortable);
        assertThat(rows())
                .extracting(CompanyRow::products)
                .filteredOn(Objects::nonNull)
                .first()
                .asString()
                .isGreaterThan("S");
    }

    @Test
    @Transactional
    void the_residents_of_an_archived_site_can_still_be_asked_for() {
        SignIn.as(Role.STAFF);
        var site = sites.names().stream()
                .filter(each -> each.name().startsWith("Grabtsevo"))
                .findFirst()
                .orElseThrow();
        navigate("site=" + site.id());
        var residents = names();
        assertThat(residents).isNotEmpty().hasSizeLessThan(91);

        sites.archive(site.id());
        navigate("site=" + site.id());

        assertThat(names()).isEqualTo(residents);
        LocatorJ._assertNone(Div.class, spec -> spec.withClasses("desk-remark"));
    }

    @Test
    void garbage_in_the_address_filters_nothing() {
        open("sector=zzz&year=x&site=-1x&jobs=many&sort=nothing");

        assertThat(names()).hasSize(91);
    }

    @Test
    void russian_readers_see_russian_names() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("q=fuyao");

        assertThat(cells().getFirst()).contains("Фуяо Гласс Рус", "Китай");
        assertThat(cells()).contains("Автокомпоненты");
    }

    @Test
    void the_list_begins_by_name_in_the_readers_language() {
        open("");
        assertThat(rows()).extracting(row -> NameOrder.of(row.name())).isSorted();

        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("");
        assertThat(rows())
                .extracting(row -> NameOrder.of(row.nameRu() == null ? row.name() : row.nameRu()))
                .isSorted();
    }

    @Test
    void what_is_equal_in_the_chosen_sort_stands_by_name_in_the_readers_language() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("sort=status&country=RU");

        assertThat(rows())
                .extracting(row -> row.status() + " " + NameOrder.of(row.nameRu() == null ? row.name() : row.nameRu()))
                .isSorted();
    }

    @Test
    void executives_add_nothing_and_staff_do() {
        open("");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Add company"));

        SignIn.as(Role.STAFF);
        navigate("");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add company")));
        LocatorJ._assertOne(CompanyView.class);
    }

    private static void open(String query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(query);
    }

    private static void navigate(String query) {
        UI.getCurrent().navigate("companies", QueryParameters.fromString(query));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static Grid<CompanyRow> grid() {
        return LocatorJ._get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<CompanyStatus> statusFilter() {
        return LocatorJ._get(ComboBox.class, spec -> spec.withPlaceholder("Status"));
    }

    private static List<CompanyRow> rows() {
        return GridKt._findAll(grid());
    }

    private static List<String> names() {
        return rows().stream().map(CompanyRow::name).toList();
    }

    private static List<String> cells() {
        return GridKt._getFormattedRow(grid(), 0);
    }
}
