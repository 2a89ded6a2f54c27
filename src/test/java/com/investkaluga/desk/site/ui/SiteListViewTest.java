package com.investkaluga.desk.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.site.SiteKind;
import com.investkaluga.desk.site.SiteRow;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@ViewTest
class SiteListViewTest {

    @Test
    void every_site_of_the_reference_data_is_listed() {
        open("");

        assertThat(names()).hasSize(22).contains("Grabtsevo industrial park", "SEZ Kaluga – Borovsk site");
    }

    @Test
    void an_empty_list_says_clear_a_filter_only_where_there_is_one() {
        open("q=nothing-has-this-name");
        assertThat(LocatorJ._get(Grid.class).getEmptyStateText()).contains("Clear a filter");

        open("");
        assertThat(LocatorJ._get(Grid.class).getEmptyStateText()).contains("Staff add the first entry");
    }

    @Test
    void an_occupancy_says_how_exact_it_is_and_what_it_rests_on() {
        open("q=grabtsevo industrial");

        assertThat(cells()).contains("over 80 %, stated");
    }

    @Test
    void a_part_names_the_site_that_it_belongs_to() {
        open("q=Север");

        assertThat(cells().getFirst()).contains("Plot of a park · Vorsino industrial park");
    }

    @Test
    void utilities_stand_in_words() {
        open("utility=RAIL");

        assertThat(names()).containsExactly("Freight Village Vorsino");
    }

    @Test
    void filters_of_the_address_are_shown_and_work_together() {
        open("kind=SEZ_SITE&district=Borovsky district&q=sez");

        assertThat(names()).containsExactly("SEZ Kaluga – Borovsk site");
        assertThat(kindFilter().getValue()).isEqualTo(SiteKind.SEZ_SITE);
    }

    @Test
    void a_chosen_kind_is_written_into_the_address() {
        open("");

        Typing.enter(kindFilter(), SiteKind.TECHNOPARK);

        assertThat(names()).containsExactly("Obninsk technopark");
        assertThat(address()).isEqualTo("sites?kind=TECHNOPARK");
    }

    @Test
    void free_land_is_a_filter_that_can_be_cleared() {
        open("");

        var free = LocatorJ._get(Checkbox.class, spec -> spec.withLabel("Has free land"));
        Typing.enter(free, true);
        assertThat(address()).isEqualTo("sites?free=1");
        assertThat(names()).isEmpty();

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Clear filters")));
        assertThat(names()).hasSize(22);
    }

    @Test
    void what_is_typed_filters_without_a_step_in_the_history() {
        open("");

        var search = LocatorJ._get(TextField.class, spec -> spec.withPlaceholder("Name or district"));
        Typing.enter(search, "lemmin");

        assertThat(names()).containsExactly("I-Park Lemminkäinen");
    }

    @Test
    void the_sort_of_the_address_is_the_sort_of_the_list() {
        open("sort=-area");
        assertThat(names()).startsWith("Vorsino industrial park");

        open("sort=area");
        assertThat(names()).startsWith("SEZ Kaluga – Babynino site");
    }

    @Test
    void garbage_in_the_address_filters_nothing() {
        open("kind=zzz&utility=-&sort=nothing");

        assertThat(names()).hasSize(22);
    }

    @Test
    void russian_readers_see_russian_names() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("q=лемминк");

        assertThat(cells().getFirst()).contains("И-Парк «Лемминкяйнен»", "Индустриальный парк");
    }

    @Test
    void executives_add_nothing_and_staff_do() {
        open("");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Add site"));

        SignIn.as(Role.STAFF);
        navigate("");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add site")));
        LocatorJ._assertOne(SiteView.class);
    }

    private static void open(String query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(query);
    }

    private static void navigate(String query) {
        UI.getCurrent().navigate("sites", QueryParameters.fromString(query));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static Grid<SiteRow> grid() {
        return LocatorJ._get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<SiteKind> kindFilter() {
        return LocatorJ._get(ComboBox.class, spec -> spec.withPlaceholder("Kind"));
    }

    private static List<String> names() {
        return GridKt._findAll(grid()).stream().map(SiteRow::name).toList();
    }

    private static List<String> cells() {
        return GridKt._getFormattedRow(grid(), 0);
    }
}
