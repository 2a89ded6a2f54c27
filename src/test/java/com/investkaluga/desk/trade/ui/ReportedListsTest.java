package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.InvestmentRow;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.TradeService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReportedListsTest {

    @Autowired
    private FigureService figures;

    @Autowired
    private TradeService trade;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.EXECUTIVE);
    }

    @Test
    void the_lists_have_as_many_figures_as_the_dashboard_counts() {
        var state = trade.state();

        assertThat(this.<ReportedFigure>rows("trade/figures", "")).hasSize(state.figures());
        assertThat(this.<ReportedFigure>rows("trade/figures", "state=CONTESTED"))
                .hasSize(state.contestedFigures())
                .allMatch(ReportedFigure::contested);
        assertThat(this.<ReportedFigure>rows("trade/figures", "state=UNDATED"))
                .hasSize(state.figuresWithoutPeriod())
                .allMatch(figure -> figure.data().period() == null);
    }

    @Test
    void the_dashboards_numbers_lead_to_their_figures_and_the_last_batch_to_its_page() {
        var batch = trade.state().lastBatch();
        UI.getCurrent().navigate("");

        assertThat(LocatorJ._find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "trade/figures",
                        "trade/figures?state=CONTESTED",
                        "trade/figures?state=UNDATED",
                        "trade/imports/" + (batch == null ? 0 : batch.id()));
    }

    @Test
    void investment_of_all_investors_together_stands_beside_the_one_of_single_countries() {
        assertThat(this.<InvestmentRow>rows("trade/investment", ""))
                .hasSameSizeAs(figures.investments(null))
                .anyMatch(row -> row.iso2() == null)
                .anyMatch(row -> row.iso2() != null);
    }

    @Test
    @SuppressWarnings("unchecked") // Karibu finds by class, and a class knows no type arguments
    void a_column_of_amounts_in_millions_says_so() {
        rows("trade/investment", "");

        Grid<InvestmentRow> grid = LocatorJ._get(Grid.class);

        assertThat(grid.getColumnByKey("amount").getHeaderText()).isEqualTo("Amount, m");
    }

    @Test
    void the_investment_of_a_country_has_a_heading_of_its_own() {
        var investor = figures.investments(null).stream()
                .filter(row -> row.iso2() != null)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("partners/" + investor.iso2(), QueryParameters.of("tab", "figures"));

        assertThat(LocatorJ._find(H2.class)).extracting(H2::getText).contains("Investment");
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        return GridKt._findAll((Grid<T>) LocatorJ._get(Grid.class));
    }
}
