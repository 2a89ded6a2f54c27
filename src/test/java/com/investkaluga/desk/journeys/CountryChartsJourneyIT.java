package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

@Journey
class CountryChartsJourneyIT {

    private static final String COURSE = "Turnover over time";

    @Test
    void pointing_at_a_year_says_value_share_growth_and_both_sources(Visitor visitor) {
        open(visitor, "period=2013");

        pointAt(visitor, COURSE, "2013");

        var card = visitor.card(COURSE).locator(".desk-tooltip");
        assertThat(card).containsText("875.0");
        assertThat(card).containsText("share 8.0");
        assertThat(card).containsText("on 2012");
        assertThat(card).containsText("sample statistics");
        assertThat(card).containsText("Agency news, IX Russia-China Economic Forum");
        assertThat(card).containsText("Opening of Fuyao Glass Rus");
    }

    @Test
    void a_field_of_goods_leads_to_the_flows_behind_it(Visitor visitor) {
        open(visitor, "period=2013");

        visitor.loaded();
        fields(visitor, "Goods: turnover 2013").first().click(new Locator.ClickOptions().setForce(true));

        visitor.arriveAt(".*/trade\\?.*chapters=\\d\\d.*");
        assertThat(visitor.heading()).hasText("Trade");
    }

    @Test
    void the_legend_takes_a_line_out_and_it_stays_out_when_the_steps_change(Visitor visitor) {
        open(visitor, "period=2013");
        var lines = visitor.drawnChart(COURSE).locator("path.apexcharts-line");
        assertThat(lines).hasCount(4);
        var exports = visitor.card(COURSE).locator(".desk-legend-entry", containing("Exports"));

        exports.click();

        assertThat(exports).hasAttribute("aria-pressed", "false");
        assertThat(lines).hasCount(3);
        visitor.card(COURSE)
                .locator(".desk-segments-small vaadin-button", containing("Half"))
                .click();
        assertThat(visitor.card(COURSE).locator(".desk-legend-entry", containing("Exports")))
                .hasAttribute("aria-pressed", "false");
    }

    @Test
    void the_back_button_steps_through_the_choices(Visitor visitor) {
        open(visitor, "period=2013");
        visitor.card(COURSE)
                .locator(".desk-segments-small vaadin-button", containing("Quarter"))
                .click();
        visitor.arriveAt(".*by=QUARTER");
        visitor.button("Imports").first().click();
        visitor.arriveAt(".*direction=IMPORTS.*");
        fields(visitor, "Goods: imports 2013").first().waitFor();

        visitor.page().goBack();
        fields(visitor, "Goods: turnover 2013").first().waitFor();
        visitor.arriveAt(".*by=QUARTER");
        assertThat(quarters(visitor)).hasAttribute("aria-pressed", "true");
        visitor.page().goBack();

        assertThat(quarters(visitor)).hasAttribute("aria-pressed", "false");
    }

    @Test
    void the_label_of_an_event_leads_to_the_event(Visitor visitor) {
        open(visitor, "period=2013");

        visitor.card(COURSE)
                .locator(".desk-flag", containing("IX Russia-China"))
                .click();

        assertThat(visitor.heading()).hasText("IX Russia-China Economic Forum");
    }

    private static void open(Visitor visitor, String query) {
        visitor.signIn("executive").open("partners/CN?" + query);
        visitor.drawnChart(COURSE);
    }

    private static void pointAt(Visitor visitor, String title, String category) {
        var name = visitor.card(title)
                .locator(".desk-overlay text", containing(category))
                .first()
                .boundingBox();
        visitor.page().mouse().move(name.x + name.width / 2, name.y - 120);
        visitor.page().mouse().move(name.x + name.width / 2 + 2, name.y - 122);
    }

    /** The fields of a chart of goods, once they are drawn. */
    private static Locator fields(Visitor visitor, String title) {
        var card = visitor.card(title);
        card.scrollIntoViewIfNeeded();
        return card.locator(".apexcharts-treemap-rect");
    }

    private static Locator quarters(Visitor visitor) {
        return visitor.card(COURSE).locator(".desk-segments-small vaadin-button", containing("Quarter"));
    }

    private static Locator.LocatorOptions containing(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
