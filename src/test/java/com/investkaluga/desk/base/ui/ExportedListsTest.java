package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.export.ExportTable;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnReorderEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A number in a file is the number on the screen, in the unit that its title says. */
@ViewTest
class ExportedListsTest {

    @Test
    void an_investment_leaves_in_millions_with_its_currency() {
        var table = export("companies", Map.of("country", "CN", "q", "fuyao"));

        var invested = table.headers().indexOf("Invested, m");
        var row = table.rows().findFirst().orElseThrow();
        assertThat((BigDecimal) row.get(invested)).isEqualByComparingTo("10000");
        assertThat(table.headers().get(invested + 1)).isEqualTo("Currency");
        assertThat(row.get(invested + 1)).isEqualTo("RUB");
    }

    @Test
    void a_budget_leaves_in_millions_with_its_currency() {
        var table = export("projects", Map.of("q", "whole reconstruction"));

        var budget = table.headers().indexOf("Budget, m");
        var row = table.rows().findFirst().orElseThrow();
        assertThat((BigDecimal) row.get(budget)).isEqualByComparingTo("4000");
        assertThat(row.get(budget + 1)).isEqualTo("RUB");
    }

    @Test
    void how_exact_a_number_is_stands_behind_it_and_the_number_stays_one() {
        var companies = export("companies", Map.of("country", "CN", "q", "fuyao"));
        var invested = companies.headers().indexOf("Invested, m");
        var jobs = companies.headers().indexOf("Jobs made");
        var fuyao = companies.rows().findFirst().orElseThrow();
        assertThat(companies.headers()).element(invested + 2).isEqualTo("How exact");
        assertThat(fuyao.get(invested + 2)).isEqualTo("over");
        assertThat(fuyao.get(jobs)).isEqualTo(300);
        assertThat(fuyao.get(jobs + 1)).isEqualTo("over");

        var projects = export("projects", Map.of("q", "whole reconstruction"));
        var budget = projects.headers().indexOf("Budget, m");
        assertThat(projects.rows().findFirst().orElseThrow().get(budget + 2)).isEqualTo("about");

        var sites = export("sites", Map.of("q", "airport"));
        var area = sites.headers().indexOf("Area, ha");
        var airport = sites.rows().findFirst().orElseThrow();
        assertThat((BigDecimal) airport.get(area)).isEqualByComparingTo("200");
        assertThat(airport.get(area + 1)).isEqualTo("about");

        var events = export("events", Map.of("q", "IX Russia-China"));
        var participants = events.headers().indexOf("Participants");
        assertThat(events.rows().findFirst().orElseThrow().subList(participants, participants + 3))
                .containsExactly(400, "over", "came");
    }

    @Test
    void trade_leaves_in_millions_of_dollars() {
        var table = export("trade", Map.of("partners", "CN", "from", "2013", "to", "2013", "step", "YEAR"));

        var value = table.headers().indexOf("Value, USD m");
        assertThat((BigDecimal) table.rows().findFirst().orElseThrow().get(value))
                .isEqualByComparingTo("875");
    }

    @Test
    void two_periods_leave_in_millions_of_dollars() {
        var table = export("trade", Map.of("tab", "PERIODS", "partners", "CN", "period", "2013", "against", "2012"));

        var row = table.rows().findFirst().orElseThrow();
        assertThat((BigDecimal) row.get(table.headers().indexOf("2013, USD m"))).isEqualByComparingTo("875");
        assertThat((BigDecimal) row.get(table.headers().indexOf("Change, USD m")))
                .isLessThan(new BigDecimal("875"));
    }

    @Test
    void a_list_of_records_says_where_its_facts_come_from() {
        for (var list : List.of("companies", "projects", "sites", "events")) {
            assertThat(export(list, Map.of()).notes()).as(list).anyMatch(note -> note.startsWith("Source: "));
        }
    }

    @Test
    void every_list_says_where_it_comes_from() {
        for (var list : List.of("trade/checks", "trade/imports", "accounts", "trade/figures", "partners")) {
            assertThat(export(list, Map.of()).notes()).as(list).anyMatch(note -> note.startsWith("Source: "));
        }
    }

    @Test
    void a_ratio_leaves_in_per_cent_as_the_screen_shows_it() {
        var table = export("trade", Map.of("partners", "CN", "from", "2013", "to", "2013", "step", "YEAR"));

        var share = table.headers().indexOf("Share, %");
        assertThat((BigDecimal) table.rows().findFirst().orElseThrow().get(share))
                .isBetween(BigDecimal.ONE, new BigDecimal("100"));
    }

    @Test
    void an_event_leaves_with_its_dates_as_exactly_as_they_are_known() {
        var table = export("events", Map.of("year", "2018", "country", "JP", "sort", "-date"));

        var begins = table.headers().indexOf("Begins");
        assertThat(table.headers()).element(begins + 1).isEqualTo("Ends");
        assertThat(table.rows().map(row -> row.subList(begins, begins + 2)))
                .containsExactly(
                        List.of(PartialDate.parse("2018-10-14"), PartialDate.parse("2018-10-19")),
                        List.of(PartialDate.parse("2018-06"), PartialDate.parse("2018-06-10")));
    }

    @Test
    void the_moments_of_an_import_leave_as_moments_and_who_did_it_behind_them() {
        var table = export("trade/imports", Map.of());

        var committed = table.headers().indexOf("Committed");
        assertThat(table.headers()).element(committed + 1).isEqualTo("Committed by");
        assertThat(table.rows())
                .filteredOn(row -> "the desk itself".equals(row.get(committed + 1)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(committed)).isInstanceOf(LocalDateTime.class));
    }

    @Test
    void a_contribution_leaves_in_points_in_the_list_as_in_its_chart() {
        var query = Map.of("by", "PARTNER", "measure", "CONTRIBUTION", "from", "2013", "to", "2013", "step", "YEAR");
        var table = export("trade", query);
        var contribution = table.headers().indexOf("Contribution, points");
        var part = table.headers().indexOf("Partner");
        var inList = table.rows()
                .filter(row -> "China".equals(row.get(part)))
                .map(row -> (BigDecimal) row.get(contribution))
                .findFirst()
                .orElseThrow();

        var drawn = LocatorJ._find(ChartPanel.class).getFirst().getModel();

        assertThat(drawn.unit()).isEqualTo("points");
        assertThat(drawn.series().toString()).contains(inList.toPlainString());
    }

    @Test
    void columns_leave_in_the_order_into_which_the_user_has_dragged_them_and_stay_so() {
        export("sites", Map.of());
        var list = (RecordGrid<?>) LocatorJ._get(RecordGrid.class);
        var columns = grid(list).getColumns();
        var dragged = new ArrayList<>(columns);
        Collections.rotate(dragged, 1);

        drag(list, dragged);

        var headers = list.exportTable().headers();
        assertThat(headers).startsWith("Since", "Name");
        assertThat(export("sites", Map.of()).headers()).isEqualTo(headers);
        drag(list, columns);
    }

    private static void drag(RecordGrid<?> list, List<Grid.Column<Object>> columns) {
        ComponentUtil.fireEvent(grid(list), new ColumnReorderEvent<>(grid(list), true, columns));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid(RecordGrid<?> list) {
        return (Grid<Object>) list.grid();
    }

    private static ExportTable export(String path, Map<String, String> query) {
        SignIn.as(Role.ADMIN);
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
        return LocatorJ._get(RecordGrid.class).exportTable();
    }
}
