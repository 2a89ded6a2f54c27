package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing in an address is passed over in silence, on whatever page: goes to every route there is. */
@ViewTest
class AddressRemarksTest {

    private static final String GARBAGE = "@@";

    /** What people may write anything into, and marks of the sign-in that say all by their name. */
    private static final Set<String> TAKING_ANYTHING =
            Set.of("q", "error", "disabled", "changed", "ended", "expired", "wait");

    @BeforeEach
    void signIn() {
        SignIn.as(Role.ADMIN);
    }

    @TestFactory
    Stream<DynamicTest> every_page_names_a_parameter_that_it_does_not_know() {
        return paths().map(path -> dynamicTest("/" + path, () -> {
            open(path, Map.of("nonsense", "1"));

            assertThat(remark()).contains("Not understood in the address and left out: nonsense=1.");
            assertThat(wayOut()).isEqualTo(path.isEmpty() ? "." : path);
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_page_names_garbage_in_every_parameter_that_it_knows() {
        return paths().map(path -> dynamicTest("/" + path, () -> {
            open(path, Map.of());
            var names = readBy(shown());
            names.removeAll(TAKING_ANYTHING);
            var garbage = new HashMap<String, String>();
            names.forEach(name -> garbage.put(name, GARBAGE));

            open(path, garbage);

            assertThat(names).allSatisfy(name -> assertThat(remark()).contains(name + "=" + GARBAGE));
        }));
    }

    @Test
    void lists_name_a_country_a_status_a_year_and_a_sort_that_are_none() {
        open("companies?country=ZZ&status=MOON&year=0000&jobs=7&site=99999&sort=nonsense&archived=yes&q=glass");

        assertThat(remark())
                .contains(
                        "country=ZZ",
                        "status=MOON",
                        "year=0000",
                        "jobs=7",
                        "site=99999",
                        "sort=nonsense",
                        "archived=yes")
                .doesNotContain("glass");
        assertThat(wayOut()).isEqualTo("companies?q=glass");
    }

    @Test
    void what_is_not_understood_filters_nothing() {
        open("partners?watched=nonsense&period=2013");

        assertThat(shown()).isInstanceOf(RecordListView.class);
        assertThat(((RecordListView) shown()).understood(new Location("partners?watched=nonsense&period=2013")))
                .hasToString("{period=2013}");
    }

    @Test
    void of_a_period_without_any_flows_it_is_said() {
        for (var path : List.of("", "partners", "partners/DE")) {
            open(path + "?period=1900");

            assertThat(remark()).contains("Nothing is known of 1900: flows are known for Jan 2012 – Dec 2025.");
            assertThat(wayOut()).isEqualTo(path.isEmpty() ? "." : path);
        }
    }

    @Test
    void two_values_under_one_name_are_none() {
        open("companies?country=DE&country=CN");

        assertThat(remark()).contains("country");
    }

    @Test
    void a_page_that_understands_all_says_nothing() {
        for (var address : List.of(
                "companies?country=DE&country=DE&status=OPERATING&year=2013&sort=-name&archived=1",
                "companies?country=AD",
                "companies?continue",
                "partners?period=2013&tier=A&watched=1&sort=-turnover",
                "partners/CN?tab=figures&period=2014-H1&by=HALF&direction=EXPORTS",
                "trade?tab=DEPENDENCE&partners=CN&sort=period",
                "trade?goods=84,98,XVI,8407",
                "companies/1?edit=1",
                "trade/checks?verdict=DIFFERS",
                "")) {
            open(address);

            assertThat(remarks()).as(address).isEmpty();
        }
    }

    @Test
    void goods_that_no_system_and_no_flow_knows_are_none() {
        for (var goods : List.of("00", "77", "7701")) {
            open("trade?goods=84," + goods);

            assertThat(remark()).contains("goods=84," + goods);
        }
    }

    @Test
    void what_only_another_way_to_look_at_trade_reads_is_named() {
        open("trade?tab=DEPENDENCE&measure=SHARE&against=2013");
        assertThat(remark()).contains("measure=SHARE", "against=2013");

        open("trade?tab=PERIODS&step=MONTH&percent=5&now=2014");
        assertThat(remark()).contains("step=MONTH", "percent=5").doesNotContain("now=");

        open("trade?now=2014&partner=CN&measure=SHARE");
        assertThat(remark()).contains("now=2014", "partner=CN").doesNotContain("measure=");
    }

    @Test
    void whoever_may_not_edit_is_told_who_may() {
        SignIn.as(Role.EXECUTIVE);
        open("companies/1?edit=1");
        assertThat(remark()).contains("Editing is for staff and managers: the page is open for reading.");
        assertThat(wayOut()).isEqualTo("companies/1");

        SignIn.as(Role.STAFF);
        open("partners/CN?edit=1");
        assertThat(remark()).contains("Editing a country is for managers: the page is open for reading.");

        open("companies/1?edit=1");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void a_page_that_fills_itself_anew_keeps_its_remark() {
        open("companies/1?nonsense=1");

        ((RecordView) shown()).page().reload();
        MockVaadin.clientRoundtrip(false);

        assertThat(remark()).contains("nonsense=1");
        assertThat(remarks()).hasSize(1);
    }

    @Test
    void typing_leaves_the_garbage_and_its_remark_behind() {
        open("companies?country=ZZ");

        var search = LocatorJ._get(TextField.class, spec -> spec.withPlaceholder(Ui.text("company.filter.text")));
        Typing.enter(search, "glass");

        assertThat(remarks()).isEmpty();
    }

    private static Stream<String> paths() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> template.replace(":iso", "CN").replaceAll(":[^/]+", "1"));
    }

    private static Set<String> readBy(Component view) {
        var address = Misread.in(Query.empty());
        if (view instanceof AddressReader reader) {
            reader.read(address);
        }
        return new TreeSet<>(address.known());
    }

    private static Component shown() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static void open(String address) {
        var place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private static void open(String path, Map<String, String> query) {
        // Whoever is signed in is led on from the door.
        if (path.equals("login")) {
            SignIn.nobody();
        } else {
            SignIn.as(Role.ADMIN);
        }
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private static String remark() {
        return remarks().getFirst().getElement().getTextRecursively();
    }

    private static String wayOut() {
        return LocatorJ._get(remarks().getFirst(), Anchor.class).getHref();
    }

    private static List<Div> remarks() {
        return LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark"));
    }
}
