package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list opened from the navigation is as its user last left it. */
@ViewTest
class RememberedFiltersTest {

    @ParameterizedTest
    @CsvSource({"partners, Tier", "companies, Sector", "sites, Kind", "projects, Status", "events, Kind"})
    void a_list_is_as_its_user_left_it(String path, String filter) {
        SignIn.as(Role.EXECUTIVE);
        open(path);
        choose(filter, 0);
        var left = address();
        var shown = GridKt._size(grid());

        open("");
        open(path);

        assertThat(address()).isEqualTo(left).contains("?");
        assertThat(combo(filter).getValue()).isNotNull();
        assertThat(GridKt._size(grid())).isEqualTo(shown);
    }

    @Test
    void it_is_so_in_the_next_session_too() {
        SignIn.as(Role.EXECUTIVE);
        open("companies");
        choose("Status", 0);
        var left = address();

        SignIn.as(Role.EXECUTIVE);
        open("companies");

        assertThat(address()).isEqualTo(left);
    }

    @Test
    void what_one_user_filters_is_nothing_to_another() {
        SignIn.as(Role.EXECUTIVE);
        open("companies");
        choose("Status", 0);

        SignIn.as(Role.STAFF);
        open("companies");

        assertThat(address()).isEqualTo("companies");
    }

    @Test
    void a_search_is_kept_without_a_step_in_the_history() {
        SignIn.as(Role.EXECUTIVE);
        open("companies");
        Typing.enter(LocatorJ._get(TextField.class), "fuyao");

        open("");
        open("companies");

        assertThat(address()).isEqualTo("companies?q=fuyao");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void the_sort_is_kept() {
        SignIn.as(Role.EXECUTIVE);
        open("companies");
        sortDown("jobs");

        open("");
        open("companies");

        assertThat(address()).isEqualTo("companies?sort=-jobs");
    }

    @Test
    void an_address_with_a_query_wins() {
        SignIn.as(Role.EXECUTIVE);
        open("companies");
        choose("Status", 0);

        UI.getCurrent().navigate("companies", QueryParameters.of("country", "CN"));

        assertThat(address()).isEqualTo("companies?country=CN");
        assertThat(combo("Status").isEmpty()).isTrue();
    }

    @Test
    void cleared_filters_do_not_come_back() {
        SignIn.as(Role.EXECUTIVE);
        open("companies");
        choose("Status", 0);

        LocatorJ._click(clear());
        assertThat(address()).isEqualTo("companies");

        open("");
        open("companies");
        assertThat(address()).isEqualTo("companies");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Clear filters"));
    }

    @Test
    void a_filter_that_the_address_names_but_the_list_does_not_know_is_said_and_left_out() {
        SignIn.as(Role.EXECUTIVE);
        UI.getCurrent().navigate("companies", QueryParameters.of("site", "999999"));

        var remark = LocatorJ._get(Div.class, spec -> spec.withClasses("desk-remark"));
        assertThat(remark.getElement().getTextRecursively()).contains("site=999999");
        assertThat(LocatorJ._get(remark, Anchor.class).getHref()).isEqualTo("companies");
        assertThat(GridKt._size(grid())).isPositive();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static Button clear() {
        return LocatorJ._get(Button.class, spec -> spec.withText("Clear filters"));
    }

    private static void choose(String filter, int index) {
        var box = combo(filter);
        Typing.enter(box, items(box).get(index));
    }

    private static List<Object> items(ComboBox<Object> box) {
        return box.getListDataView().getItems().toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<Object> combo(String placeholder) {
        return LocatorJ._get(ComboBox.class, spec -> spec.withPlaceholder(placeholder));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static Grid<Object> grid() {
        return LocatorJ._get(Grid.class);
    }

    private static void sortDown(String column) {
        var grid = grid();
        var order = GridSortOrder.desc(grid.getColumnByKey(column)).build();
        grid.sort(order);
        ComponentUtil.fireEvent(grid, new SortEvent<>(grid, order, true));
    }
}
