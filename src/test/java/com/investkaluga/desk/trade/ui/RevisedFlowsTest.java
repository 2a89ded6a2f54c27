package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.flow.FlowLedger;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two years of flows, of which a second file replaced December 2024. */
@ViewTest
@Transactional
class RevisedFlowsTest {

    private static final String WAS = "24.0 USD m before import ";

    @Autowired
    private GivenFlows given;

    @Autowired
    private FlowLedger ledger;

    private long second;

    @BeforeEach
    void importFlows() {
        given.imports("CN", "2023", "8703", 1_000_000)
                .imports("CN", "2024", "8703", 2_000_000)
                .commit("first.csv");
        second = given.imports("CN", "2024-12", "8703", 5_000_000).commit("second.csv");
        SignIn.as(Role.EXECUTIVE);
    }

    @Test
    void the_country_s_line_names_the_revised_year_and_its_point_what_it_was() {
        country("period=2024");

        var course = panel("Turnover over time");
        assertThat(text(course)).contains("Revised by later imports: 2024;");
        var turnover = course.getModel().series().getFirst().points();
        assertThat(turnover.getLast().details()).anyMatch(line -> line.contains(WAS + second + " (second.csv) of "));
        assertThat(turnover.getFirst().details()).noneMatch(line -> line.contains(" before import "));
    }

    @Test
    void the_table_of_directions_shows_the_old_value_below_the_new_one() {
        country("period=2024");

        var table = text(LocatorJ._get(NativeTable.class));
        assertThat(table).contains("27.0", "was 24.0");
        country("period=2023");
        assertThat(text(LocatorJ._get(NativeTable.class))).doesNotContain("was ");
    }

    @Test
    void the_months_say_which_of_them_was_another() {
        country("period=2024");

        var months = panel("Months of 2024 against 2023")
                .getModel()
                .series()
                .getFirst()
                .points();
        assertThat(months.getLast().details()).anyMatch(line -> line.contains("2.0 USD m before import "));
        assertThat(months.getFirst().details()).noneMatch(line -> line.contains(" before import "));
    }

    @Test
    void the_list_of_partners_shows_the_old_value_below_the_new_one() {
        UI.getCurrent().navigate("partners", QueryParameters.fromString("period=2024"));
        assertThat(partnersRow()).contains("27.0").contains("revised, was 24.0");

        UI.getCurrent().navigate("partners", QueryParameters.fromString("period=2023"));
        assertThat(partnersRow()).contains("12.0").doesNotContain("revised");
    }

    @Test
    void the_explorer_s_rows_have_a_column_of_former_values_and_a_remark_names_the_import() {
        explore("partners=CN&from=2023&to=2024");

        assertThat(grid().getColumnByKey("former")).isNotNull();
        assertThat(remarks()).contains("revised by import %d (second.csv, ".formatted(second));
        assertThat(panelOfExplorer()
                        .getModel()
                        .series()
                        .getFirst()
                        .points()
                        .getLast()
                        .details())
                .anyMatch(line -> line.contains(WAS));
    }

    @Test
    void so_has_the_comparison_of_two_periods() {
        explore("tab=PERIODS&now=2024&against=2023");

        assertThat(grid().getColumnByKey("former")).isNotNull();
        assertThat(grid().getColumnByKey("formerBefore")).isNull();
        assertThat(remarks()).contains("second.csv");
    }

    @Test
    void after_the_undo_nothing_is_revised() {
        ledger.undo(second, "manager");

        country("period=2024");
        assertThat(text(panel("Turnover over time"))).doesNotContain("Revised");
        assertThat(text(LocatorJ._get(NativeTable.class))).contains("24.0").doesNotContain("was ");
        explore("partners=CN&from=2023&to=2024");
        assertThat(grid().getColumnByKey("former")).isNull();
        assertThat(remarks()).isEmpty();
    }

    @Test
    void in_russian_it_is_said_in_russian() {
        UI.getCurrent().setLocale(Locale.of("ru"));
        country("period=2024");

        assertThat(text(LocatorJ._get(NativeTable.class))).contains("было 24,0");
    }

    private static void country(String query) {
        UI.getCurrent().navigate("partners/CN", QueryParameters.fromString(query));
    }

    private static void explore(String query) {
        UI.getCurrent().navigate("trade", QueryParameters.fromString(query));
    }

    private static Grid<?> grid() {
        return Objects.requireNonNull(LocatorJ._get(Grid.class));
    }

    /** China's: no other partner has flows. */
    private static String partnersRow() {
        return GridKt._getFormattedRow(grid(), 0).stream()
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    private static String remarks() {
        return LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")).stream()
                .map(RevisedFlowsTest::text)
                .reduce("", String::concat);
    }

    private static ChartPanel panelOfExplorer() {
        return LocatorJ._get(ChartPanel.class);
    }

    private static ChartPanel panel(String title) {
        return LocatorJ._find(ChartPanel.class).stream()
                .filter(panel -> text(panel).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
