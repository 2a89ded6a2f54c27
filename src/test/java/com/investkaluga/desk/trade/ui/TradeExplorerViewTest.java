package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.FlowRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ViewTest
class TradeExplorerViewTest {

    @Test
    void chart_and_rows_answer_the_same_question() {
        open(Map.of("partners", "CN", "from", "2013", "to", "2013"));

        assertThat(rows()).hasSize(1);
        assertThat(row(0).value().usd()).isEqualByComparingTo(new BigDecimal("875000000"));
        var points =
                LocatorJ._get(ChartPanel.class).getModel().series().getFirst().points();
        assertThat(points).hasSize(1);
        assertThat(points.getFirst().value()).isEqualByComparingTo("875");
    }

    @Test
    void two_partners_stand_apart_by_themselves() {
        open(Map.of("partners", "CN,DE", "from", "2013", "to", "2013"));

        assertThat(rows()).extracting(FlowRow::iso2).containsExactlyInAnyOrder("CN", "DE");
    }

    @Test
    void a_step_splits_the_years() {
        open(Map.of("partners", "CN", "from", "2013", "to", "2013", "step", "QUARTER"));

        assertThat(rows()).hasSize(4);
    }

    @Test
    void the_address_sorts_the_rows() {
        open(Map.of("partners", "CN,DE,BY", "from", "2013", "to", "2013", "sort", "-usd"));

        assertThat(rows()).extracting(FlowRow::iso2).containsExactly("DE", "CN", "BY");
    }

    @Test
    void garbage_in_the_address_asks_for_nothing() {
        open(Map.of("partners", "<script>", "chapters", "9999", "from", "0000", "step", "century", "by", "moon"));

        assertThat(LocatorJ._find(ChartPanel.class)).hasSize(1);
        assertThat(rows()).hasSize(5);
    }

    @Test
    void what_was_never_traded_says_so_instead_of_an_empty_chart() {
        open(Map.of("partners", "AQ"));

        assertThat(LocatorJ._find(EmptyState.class)).hasSize(1);
        assertThat(LocatorJ._find(ChartPanel.class)).isEmpty();
    }

    @Test
    void more_rows_ask_the_database_no_more() {
        SignIn.as(Role.EXECUTIVE);
        navigate(Map.of());

        var few = Statements.of(() -> navigate(Map.of("partners", "CN")));
        var many = Statements.of(() -> navigate(Map.of("by", "PARTNER", "step", "MONTH")));

        assertThat(many).isLessThanOrEqualTo(few);
    }

    private static void open(Map<String, String> query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(query);
    }

    private static void navigate(Map<String, String> query) {
        UI.getCurrent().navigate("trade", QueryParameters.simple(query));
    }

    private static java.util.List<FlowRow> rows() {
        return GridKt._findAll(grid());
    }

    private static FlowRow row(int index) {
        return GridKt._get(grid(), index);
    }

    @SuppressWarnings("unchecked") // the only grid of the page
    private static Grid<FlowRow> grid() {
        return LocatorJ._get(Grid.class);
    }
}
