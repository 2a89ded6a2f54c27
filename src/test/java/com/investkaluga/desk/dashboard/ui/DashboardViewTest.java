package com.investkaluga.desk.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.Parts;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@ViewTest
class DashboardViewTest {

    @Test
    void the_headline_of_2013_has_every_figure_with_its_comparison() {
        open("2013");

        assertThat(tiles())
                .hasSize(7)
                .anyMatch(text -> text.startsWith("Turnover, USD m10,") && text.contains("on 2012"))
                .anyMatch(text -> text.startsWith("Growth, like for like+"))
                .anyMatch(text -> text.startsWith("Balance, USD m−9,673.4−8,330.5 in 2012cover ratio 6.1 %"))
                .anyMatch(text -> text.startsWith("Active partners3535 in 2012"))
                .anyMatch(text -> text.startsWith("Concentration (HHI)0.1140.099 in 2012≈ 8.7 effective partners"));
    }

    @Test
    void a_year_without_a_year_before_says_that_there_is_no_base() {
        open("2012");

        assertThat(tiles()).anyMatch(text -> text.contains("no base: 2011 is not known"));
        assertThat(tiles()).noneMatch(text -> text.contains("% on 2011"));
    }

    @Test
    void the_ranking_of_2013_begins_with_germany_and_china_at_their_stated_amounts() {
        open("2013");

        var lines = LocatorJ._find(ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
        assertThat(lines.getFirst()).contains("Germany").contains("3,174.0");
        assertThat(lines.get(1)).contains("China").contains("875.0").contains("8.0");
    }

    @Test
    void sample_statistics_are_announced_on_the_page_and_on_every_chart_of_trade() {
        open("2013");

        assertThat(LocatorJ._find(SampleBanner.class)).hasSize(1);
        var marked = LocatorJ._find(Span.class, spec -> spec.withClasses("desk-chart-sample"));
        assertThat(LocatorJ._find(ChartPanel.class)).hasSize(6);
        assertThat(marked)
                .as("trend, ranking, watched partners and three times dependence")
                .hasSize(6);
    }

    @Test
    void the_navigation_says_how_many_records_each_list_has() {
        open("2013");

        var numbers = LocatorJ._find(Span.class, spec -> spec.withClasses("desk-nav-count")).stream()
                .map(Span::getText)
                .toList();
        assertThat(numbers).hasSize(5).allMatch(number -> number.matches("[1-9][0-9]*"));
    }

    @Test
    void every_tile_leads_to_the_records_behind_it() {
        open("2013");

        assertThat(LocatorJ._find(FigureTile.class))
                .extracting(tile -> LocatorJ._get(tile, Anchor.class).getHref())
                .containsExactly(
                        "trade?period=2013&direction=TURNOVER",
                        "partners?period=2013",
                        "trade?period=2013&direction=EXPORTS",
                        "trade?period=2013&direction=IMPORTS",
                        "trade?period=2013&measure=BALANCE",
                        "partners?period=2013",
                        "trade?tab=DEPENDENCE&now=2013&step=YEAR");
    }

    @Test
    void a_bar_of_the_trend_says_its_part_and_growth_and_leads_to_the_partners_of_that_direction() {
        open("2013");

        var bar = chart("Trade by month").series().getFirst().points().getLast();

        assertThat(bar.details())
                .satisfiesExactly(
                        part -> assertThat(part).matches("[0-9.]+\u00a0% of turnover"),
                        growth -> assertThat(growth).matches("growth [+−].*% on Dec 2012"));
        assertThat(bar.link()).isEqualTo("trade?period=2013-12&by=PARTNER&direction=EXPORTS");
    }

    @Test
    void watched_partners_stand_in_the_order_of_their_latest_turnover_and_say_share_and_growth() {
        open("2013");

        var lines = chart("Watched partners").series();

        assertThat(lines.getFirst().name()).isEqualTo("China");
        assertThat(lines.getFirst().points().get(1).details())
                .containsExactly("share 8.0\u00a0%, growth +32.0\u00a0% on 2012");
        assertThat(lines.getFirst().points().get(1).link()).isEqualTo("partners/CN?period=2013");
    }

    @Test
    void the_period_buttons_drive_the_whole_page() {
        open("2013");

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Half")));
        Parts.await();

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Trade and partners, H2 2013");
        assertThat(tiles()).anyMatch(text -> text.contains("on H2 2012"));
    }

    @Test
    void concentration_the_greatest_shares_and_the_what_if_are_those_of_the_chosen_period() {
        open("2014-H1");

        assertThat(panel("Concentration of partners").getElement().getTextRecursively())
                .contains("HHI 0.099 in H1 2014: 10.1 effective partners, Germany 25.7");
        var shares = LocatorJ._get(FigureTable.class).getElement().getTextRecursively();
        assertThat(shares).contains("H1 2014").contains("25.7").contains("Change on H1 2013");
        assertThat(LocatorJ._get(Details.class).getSummaryText()).endsWith("H1 2014");
    }

    @Test
    void the_greatest_shares_of_a_period_without_flows_are_those_of_the_latest_year() {
        open("2030-Q1");

        assertThat(LocatorJ._get(FigureTable.class).getElement().getTextRecursively())
                .contains("2025");
    }

    @Test
    void a_period_that_is_none_shows_the_latest_complete_year_and_says_so() {
        open("0000-13");

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Trade and partners, 2025");
        assertThat(LocatorJ._get(Div.class, spec -> spec.withClasses("desk-remark"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Not understood in the address and left out: period=0000-13.");
    }

    @Test
    void projects_events_and_the_state_of_the_data_stand_below() {
        open("2013");

        assertThat(LocatorJ._find(H2.class).stream().map(H2::getText))
                .contains("Infrastructure projects", "Forums and delegations", "How complete the data is");
    }

    @Test
    void the_state_of_the_data_leads_to_its_flows_its_figures_and_the_last_import() {
        open("2013");

        var data = LocatorJ._find(Card.class).stream()
                .filter(card -> card.getElement().getTextRecursively().startsWith("How complete the data is"))
                .findFirst()
                .orElseThrow();
        var links = LocatorJ._find(data, Anchor.class);
        assertThat(links)
                .extracting(Anchor::getHref)
                .containsExactly(
                        "trade?from=2012-01&step=MONTH&to=2025-12",
                        "trade/figures",
                        "trade/figures?state=CONTESTED",
                        "trade/figures?state=UNDATED",
                        "trade/imports/1");
    }

    @Test
    void the_page_speaks_russian_to_russian_readers() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("2013");

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Торговля и партнёры, 2013");
        assertThat(tiles()).anyMatch(text -> text.startsWith("Товарооборот"));
    }

    private static void open(String period) {
        SignIn.as(Role.EXECUTIVE);
        navigate(period);
    }

    private static void navigate(String period) {
        UI.getCurrent().navigate("", QueryParameters.of("period", period));
        Parts.await();
    }

    private static ChartModel chart(String title) {
        return panel(title).getModel();
    }

    private static ChartPanel panel(String title) {
        return LocatorJ._find(ChartPanel.class).stream()
                .filter(panel -> panel.getElement().getTextRecursively().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tiles() {
        return LocatorJ._find(FigureTile.class).stream()
                .map(tile -> tile.getElement().getTextRecursively().replace('\u00a0', ' '))
                .toList();
    }
}
