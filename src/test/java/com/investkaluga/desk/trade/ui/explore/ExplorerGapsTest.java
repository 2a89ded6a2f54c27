package com.investkaluga.desk.trade.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Customs flows from July 2022 to May 2024, of which February 2023 is missing. */
@ViewTest
@Transactional
class ExplorerGapsTest {

    @Autowired
    private FlowStore flows;

    @BeforeEach
    void importFlows() {
        var rows = Stream.of("2022-07/2023-01", "2023-03/2024-05")
                .flatMap(period -> Period.parse(period).months().stream())
                .map(month -> new CustomsRow(
                        month,
                        Direction.IMPORTS,
                        "CN",
                        "87",
                        new BigDecimal(month.getYear() == 2022 ? 2_000_000 : 4_000_000),
                        null,
                        null,
                        "29000"))
                .toList();
        flows.commit(BatchKind.CUSTOMS, "test", null, rows);
        SignIn.as(Role.EXECUTIVE);
    }

    @Test
    void every_hatched_period_is_named_and_no_row_passes_for_a_whole_one() {
        open("from=2022&to=2024&step=YEAR");

        assertThat(text(panel()))
                .contains("Hatched periods are not complete; known are H2 2022, Jan 2023, Mar–Dec 2023, Jan–May 2024.");
        assertThat(cell(0)).isEqualTo("2022, lacks H1 2022");
        assertThat(cell(1)).isEqualTo("2023, lacks Feb 2023");
    }

    @Test
    void a_period_with_a_gap_is_hatched_beside_the_one_that_it_is_held_against() {
        open("tab=PERIODS&now=2023-H2&against=2023-H1");

        var pair = panel().getModel().series();
        assertThat(pair.getFirst().points()).extracting(Point::incomplete).containsExactly(false);
        assertThat(pair.getLast().points()).extracting(Point::incomplete).containsExactly(true);
        assertThat(LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")))
                .extracting(ExplorerGapsTest::text)
                .contains("H1 2023 lacks Feb 2023: what is shown of it is a part, and nothing is compared with it.");
    }

    @Test
    void seasons_say_what_their_colours_and_their_blanks_mean() {
        open("chart=SEASONS&from=2022&to=2024");

        assertThat(text(panel()))
                .contains("The stronger the colour, the more: from 2.0 to 4.0 USD m."
                        + " Months left blank are not known.");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("trade", QueryParameters.fromString(query));
    }

    private static ChartPanel panel() {
        return LocatorJ._get(ChartPanel.class);
    }

    private static String cell(int row) {
        Grid<?> grid = LocatorJ._get(Grid.class);
        List<String> cells = GridKt._getFormattedRow(grid, row);
        return cells.getFirst();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
