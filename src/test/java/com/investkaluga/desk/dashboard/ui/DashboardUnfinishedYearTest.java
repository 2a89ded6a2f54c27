package com.investkaluga.desk.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.support.Parts;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.flow.FlowLedger;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customs flows from 2023 to May 2024, twice as great in the second year. */
@ViewTest
class DashboardUnfinishedYearTest {

    @Autowired
    private GivenFlows given;

    @Autowired
    private FlowLedger ledger;

    @Autowired
    private FigureService figures;

    private long batch;

    /** For good, because cards fill in on threads of their own. */
    @BeforeEach
    void importFlows() {
        batch = given.imports("CN", "2023", "84", 1_000_000)
                .exports("CN", "2023", "44", 1_000_000)
                .imports("CN", "2024-01/2024-05", "84", 2_000_000)
                .exports("CN", "2024-01/2024-05", "44", 2_000_000)
                .commit("customs.csv");
        SignIn.as(Role.MANAGER);
    }

    @AfterEach
    void takeBack() {
        ledger.undo(batch, null);
    }

    @Test
    void the_known_months_are_compared_with_the_same_months_and_both_are_named() {
        open("period=2024");

        assertThat(LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")))
                .extracting(DashboardUnfinishedYearTest::text)
                .containsExactly("2024 is not over: Jan–May 2024 against Jan–May 2023.");
        assertThat(LocatorJ._find(FigureTile.class))
                .extracting(DashboardUnfinishedYearTest::text)
                .anyMatch(tile -> tile.contains("20.0") && tile.contains("+100.0 % on Jan–May 2023"))
                .noneMatch(tile -> tile.contains("on 2023"));
    }

    @Test
    void figures_that_an_import_revised_show_the_old_value() {
        var second = given.imports("CN", "2024-05", "84", 5_000_000)
                .exports("CN", "2024-05", "44", 2_000_000)
                .commit("second.csv");
        try {
            open("period=2024");

            assertThat(LocatorJ._find(FigureTile.class))
                    .extracting(DashboardUnfinishedYearTest::text)
                    .filteredOn(tile -> tile.contains("was "))
                    .hasSize(2)
                    .anyMatch(tile -> tile.contains("23.0") && tile.contains("was 20.0"))
                    .anyMatch(tile -> tile.contains("13.0") && tile.contains("was 10.0"));
        } finally {
            ledger.undo(second, null);
        }
    }

    @Test
    void the_ranking_shows_what_a_partner_was_before_an_import_revised_it() {
        var second = given.imports("CN", "2024-05", "84", 5_000_000)
                .exports("CN", "2024-05", "44", 2_000_000)
                .commit("second.csv");
        try {
            open("period=2024");

            assertThat(text(LocatorJ._get(OrderedList.class))).contains("23.0", "revised, was 20.0");
        } finally {
            ledger.undo(second, null);
        }
    }

    @Test
    void the_ranking_names_the_unspecified_partner_below_the_places_and_a_stated_total_that_the_flows_exceed() {
        var second = given.imports("NN", "2024-06", "84", 30_000_000)
                .imports("CN", "2024-06/2024-12", "84", 2_000_000)
                .commit("second.csv");
        var total = figures.create(total());
        try {
            open("period=2024");

            var ranking = text(LocatorJ._get(OrderedList.class));
            assertThat(ranking).startsWith("1China").doesNotContain("Unknown partner");
            assertThat(LocatorJ._find(Span.class))
                    .extracting(DashboardUnfinishedYearTest::text)
                    .anyMatch(line -> line.startsWith("Unknown partner: 30.0 USD m (60.0 %)"))
                    .anyMatch(line ->
                            line.startsWith("Turnover, 2024: shares are of 50.0 USD m, the total that News states;")
                                    && line.endsWith("all shares together are 128.0 %."));
        } finally {
            figures.archive(total.id());
            ledger.undo(second, null);
        }
    }

    @Test
    void of_a_period_of_which_nothing_is_known_nobody_is_said_to_have_traded_nothing() {
        open("period=2021");

        assertThat(LocatorJ._find(FigureTile.class))
                .extracting(DashboardUnfinishedYearTest::text)
                .filteredOn(tile -> tile.contains("Active partners"))
                .singleElement()
                .asString()
                .contains("—");
        assertThat(LocatorJ._find(EmptyState.class))
                .extracting(DashboardUnfinishedYearTest::text)
                .contains("Nothing is known of 2021.");
    }

    @Test
    void the_bar_of_an_unfinished_year_says_its_growth_on_the_same_months() {
        open("period=2024&trend=YEAR");

        var trend = LocatorJ._find(ChartPanel.class).getFirst().getModel();
        assertThat(trend.series().getFirst().points().getLast().details())
                .containsExactly("50.0\u00a0% of turnover", "growth +100.0\u00a0% on Jan–May 2023");
    }

    @Test
    void unfinished_years_are_hatched_on_the_charts_and_named_below_them() {
        open("period=2024&trend=YEAR");

        var charts = LocatorJ._find(ChartPanel.class).stream()
                .filter(panel -> text(panel).contains("Hatched periods are not complete; known are Jan–May 2024."))
                .toList();
        assertThat(charts).hasSize(4).allSatisfy(panel -> {
            List<Point> points = panel.getModel().series().getFirst().points();
            assertThat(points.getLast().incomplete()).isTrue();
            assertThat(points.get(points.size() - 2).incomplete()).isFalse();
        });
    }

    @Test
    void concentration_is_said_of_the_known_months() {
        open("period=2024");

        assertThat(LocatorJ._find(ChartPanel.class))
                .extracting(DashboardUnfinishedYearTest::text)
                .anyMatch(panel -> panel.contains("HHI 1.000 in Jan–May 2024"));
    }

    @Test
    void of_a_year_that_is_over_nothing_of_that_is_said() {
        open("period=2023&trend=MONTH");

        assertThat(LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")))
                .isEmpty();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        Parts.await();
    }

    private static FigureData total() {
        return new FigureData(
                null,
                Period.ofYear(2024),
                FigureScope.TOTAL,
                Direction.TURNOVER,
                new BigDecimal("50000000"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "News",
                null,
                null,
                true,
                null,
                null);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
