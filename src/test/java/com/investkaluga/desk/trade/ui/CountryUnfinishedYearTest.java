package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.chart.ChartPanel;
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
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Customs flows from 2023 to May 2024, twice as great in the second year. */
@ViewTest
@Transactional
class CountryUnfinishedYearTest {

    @Autowired
    private FlowStore flows;

    @BeforeEach
    void importFlows() {
        var rows = Stream.concat(rows("2023", 1), rows("2024-01/2024-05", 2)).toList();
        flows.commit(BatchKind.CUSTOMS, "test", null, rows);
        SignIn.as(Role.EXECUTIVE);
        UI.getCurrent().navigate("partners/CN", QueryParameters.of("period", "2024"));
    }

    @Test
    void the_known_months_are_compared_with_the_same_months_and_both_are_named() {
        var card = LocatorJ._get(NativeTable.class)
                .getParent()
                .orElseThrow()
                .getParent()
                .orElseThrow();

        assertThat(text(card))
                .contains("Directions, Jan–May 2024")
                .contains("against Jan–May 2023")
                .contains("+100.0 %")
                .contains("Source: customs statistics. 2024 is not over: Jan–May 2024 against Jan–May 2023.");
    }

    @Test
    void goods_and_movers_speak_of_the_known_months() {
        assertThat(panel("Goods: turnover Jan–May 2024").getModel().isEmpty()).isFalse();
        assertThat(text(panel("What made the growth of turnover, Jan–May 2024")))
                .contains("together +100.0 points on Jan–May 2023");
    }

    @Test
    void the_unfinished_year_is_hatched_on_the_line_and_named_below_it() {
        var course = panel("Turnover over time");

        var turnover = course.getModel().series().getFirst().points();
        assertThat(turnover.getFirst().incomplete()).isFalse();
        assertThat(turnover.getLast().incomplete()).isTrue();
        assertThat(turnover.getLast().details()).contains("only Jan–May 2024", "growth +100.0\u00a0% on Jan–May 2023");
        assertThat(text(course)).contains("Hatched periods are not complete; known are Jan–May 2024.");
    }

    @Test
    void months_that_are_not_known_are_gaps_and_no_zeros() {
        var months = panel("Months of 2024 against 2023").getModel();

        assertThat(months.series().getFirst().points().get(4).value()).isNotNull();
        assertThat(months.series().getFirst().points().get(5).value()).isNull();
        assertThat(months.series().getLast().points().get(5).value()).isNotNull();
    }

    @Test
    void the_list_of_partners_compares_the_known_months_too_and_says_so() {
        UI.getCurrent().navigate("partners", QueryParameters.of("period", "2024"));

        assertThat(LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")))
                .extracting(CountryUnfinishedYearTest::text)
                .containsExactly("2024 is not over: Jan–May 2024 against Jan–May 2023.");
        assertThat(china().growth()).isEqualByComparingTo("1");

        UI.getCurrent().navigate("partners", QueryParameters.of("period", "2023"));
        assertThat(LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")))
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // the page's only grid
    private static PartnerLine china() {
        Grid<PartnerLine> grid = LocatorJ._get(Grid.class);
        return GridKt._findAll(grid).stream()
                .filter(line -> line.iso2().equals("CN"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_month_that_is_missing_in_between_is_named_and_leaves_no_growth() {
        flows.commit(BatchKind.CUSTOMS, "July", null, rows("2024-07", 2).toList());

        UI.getCurrent().navigate("partners/CN", QueryParameters.of("period", "2024"));

        assertThat(text(LocatorJ._get(NativeTable.class))).contains("24.0", "no growth: Jan–Jul 2024 lacks Jun 2024");
        assertThat(text(LocatorJ._get(NativeTable.class).getParent().orElseThrow()))
                .contains("2024 lacks Jun 2024, so there is no growth.");
        assertThat(text(panel("Turnover over time")))
                .contains("Hatched periods are not complete; known are Jan–May 2024, Jul 2024.");
        assertThat(text(panel("Goods: turnover Jan–Jul 2024")))
                .contains("Jan–Jul 2024 lacks Jun 2024: what is shown of it is a part");
        assertThat(text(panel("What made the growth of turnover, Jan–Jul 2024")))
                .contains("There is nothing to take apart (no growth: Jan–Jul 2024 lacks Jun 2024).");
    }

    @Test
    void every_chart_with_a_hatched_period_names_it() {
        assertThat(List.of("Turnover over time", "Share", "Place among the partners"))
                .allSatisfy(title -> assertThat(text(panel(title)))
                        .contains("Hatched periods are not complete; known are Jan–May 2024."));
    }

    @Test
    void a_partner_that_traded_nothing_is_not_said_to_be_unknown() {
        UI.getCurrent().navigate("partners/PL", QueryParameters.of("period", "2024"));

        assertThat(List.of("Goods: turnover Jan–May 2024", "What made the growth of turnover, Jan–May 2024"))
                .allSatisfy(title -> assertThat(text(panel(title))).contains("No flows in Jan–May 2024."));
    }

    @Test
    void a_year_in_which_flows_begin_is_never_said_to_be_complete() {
        flows.commit(BatchKind.CUSTOMS, "2022", null, rows("2022-07/2022-12", 1).toList());

        UI.getCurrent().navigate("partners/CN", QueryParameters.of("period", "2022"));

        assertThat(text(LocatorJ._get(NativeTable.class).getParent().orElseThrow()))
                .contains("2022 lacks H1 2022, so there is no growth.");
        UI.getCurrent().navigate("partners", QueryParameters.of("period", "2022"));
        assertThat(LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")))
                .extracting(CountryUnfinishedYearTest::text)
                .containsExactly("2022 lacks H1 2022: what is shown of it is a part, and nothing is compared with it.");
    }

    @Test
    void of_a_month_that_is_missing_in_between_nothing_is_said_to_be_none() {
        flows.commit(BatchKind.CUSTOMS, "July", null, rows("2024-07", 2).toList());

        UI.getCurrent().navigate("partners/CN", QueryParameters.of("period", "2024-06"));

        assertThat(text(LocatorJ._get(NativeTable.class).getParent().orElseThrow()))
                .contains("Nothing is known of Jun 2024.")
                .doesNotContain("no flows");
        assertThat(text(panel("Goods: turnover Jun 2024"))).contains("Nothing is known of Jun 2024.");
    }

    @Test
    void imported_flows_are_no_sample() {
        LocatorJ._assertNone(Span.class, spec -> spec.withText("Sample"));
    }

    private static Stream<CustomsRow> rows(String period, long millions) {
        return Period.parse(period).months().stream()
                .flatMap(month -> Stream.of("84", "87")
                        .map(chapter -> new CustomsRow(
                                month,
                                Direction.IMPORTS,
                                "CN",
                                chapter,
                                BigDecimal.valueOf(millions * 1_000_000),
                                null,
                                null,
                                "29000")));
    }

    private static ChartPanel panel(String title) {
        List<ChartPanel> panels = LocatorJ._find(ChartPanel.class);
        return panels.stream()
                .filter(panel -> text(panel).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
