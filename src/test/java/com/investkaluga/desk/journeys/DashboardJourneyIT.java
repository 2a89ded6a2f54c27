package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class DashboardJourneyIT {

    @Test
    void nothing_but_the_page_scrolls(Visitor visitor) {
        visitor.signIn("executive").open("").loaded();

        Assertions.assertThat(visitor.page().evaluate("() => document.documentElement.scrollHeight - innerHeight"))
                .isEqualTo(0);
    }

    @Test
    void the_dashboard_says_the_truth_of_2013_and_its_charts_are_really_drawn(Visitor visitor) {
        visitor.signIn("executive").open("?period=2013");

        assertThat(visitor.heading()).hasText("Trade and partners, 2013");
        assertThat(visitor.text("Sample statistics").first()).isVisible();
        assertThat(visitor.page().locator(".desk-ranking li").first()).containsText("Germany");
        assertThat(visitor.page().locator(".desk-ranking li").nth(1)).containsText("875.0");
        visitor.drawnChart("Trade by month");
        Assertions.assertThat(columnHeights(visitor.card("Trade by month")))
                .as("heights of the columns")
                .isNotEmpty()
                .anyMatch(height -> height > 20);
    }

    @Test
    void a_partner_of_the_ranking_leads_to_its_country_and_back_again(Visitor visitor) {
        visitor.signIn("executive").open("?period=2013");

        visitor.page().locator(".desk-ranking a").nth(1).click();
        visitor.arriveAt(".*/partners/CN\\?.*");
        assertThat(visitor.heading()).containsText("China");
        visitor.page().goBack();

        assertThat(visitor.heading()).hasText("Trade and partners, 2013");
    }

    @Test
    void a_bar_leads_to_the_companies_behind_it(Visitor visitor) {
        visitor.signIn("executive").open("");
        var bar = visitor.drawnChart("Residents by home country")
                .locator(".apexcharts-bar-area")
                .nth(1);

        bar.click(new Locator.ClickOptions().setForce(true));

        visitor.arriveAt(".*/companies\\?country=DE");
        assertThat(visitor.heading()).hasText("Companies");
        assertThat(visitor.text("12 companies").first()).isVisible();
    }

    @Test
    void choosing_another_period_changes_page_and_address(Visitor visitor) {
        visitor.signIn("executive").open("?period=2013");

        visitor.button("Half").click();

        assertThat(visitor.heading()).hasText("Trade and partners, H2 2013");
        visitor.arriveAt(".*period=2013-H2");
    }

    @Test
    void values_that_hardly_differ_are_a_level_line_on_an_axis_that_can_be_read(Visitor visitor) {
        visitor.signIn("executive").open("?period=2013");
        visitor.drawnChart("Concentration of partners");

        visitor.card("Concentration of partners").locator("desk-chart").first().evaluate("""
                (chart) => {
                  const model = structuredClone(chart.data);
                  model.series[0].points.forEach((point, at) => (point.value = 0.8905211 + at / 1e9));
                  chart.model = JSON.stringify(model);
                }""");

        var labels = visitor.card("Concentration of partners").locator(".apexcharts-yaxis-label tspan");
        assertThat(labels.first()).hasText("0.950");
        Assertions.assertThat(labels.allTextContents()).hasSizeGreaterThan(2).allMatch(label -> label.length() <= 5);
        var line = visitor.drawnChart("Concentration of partners").locator("path.apexcharts-line");
        Assertions.assertThat((Boolean) line.evaluate("(line) => line.getBBox().height < 1"))
                .as("whether the line is level")
                .isTrue();
    }

    private static java.util.List<Double> columnHeights(Locator card) {
        return card.locator(".apexcharts-bar-area").all().stream()
                .map(Locator::boundingBox)
                .filter(java.util.Objects::nonNull)
                .map(box -> box.height)
                .toList();
    }
}
