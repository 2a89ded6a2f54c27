package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class ExplorerJourneyIT {

    private static final String BY_SECTION = "Turnover by goods, 2013";

    @Test
    void a_field_of_the_map_of_goods_narrows_everything_and_the_back_button_widens_it(Visitor visitor) {
        visitor.signIn("executive").open("trade?tab=PERIODS&chart=TREEMAP&now=2013&against=2014");
        var greatest = fields(visitor).first();
        greatest.waitFor();
        var sections = fields(visitor).count();

        greatest.click(new Locator.ClickOptions().setForce(true));

        visitor.page().waitForURL(Pattern.compile(".*goods=[IVX]+(&.*)?$"));
        assertThat(visitor.page().locator(".desk-trail")).containsText("All goods");
        assertThat(column(visitor, "HS chapter")).isVisible();
        fields(visitor).first().waitFor();
        fields(visitor).first().click(new Locator.ClickOptions().setForce(true));
        visitor.page().waitForURL(Pattern.compile(".*goods=\\d\\d(&.*)?$"));
        assertThat(visitor.text("headings are not known").first()).isVisible();

        visitor.page().goBack();
        visitor.page().waitForURL(Pattern.compile(".*goods=[IVX]+(&.*)?$"));
        assertThat(column(visitor, "HS chapter")).isVisible();
        visitor.link("All goods").click();
        assertThat(column(visitor, "HS section")).isVisible();
        fields(visitor).first().waitFor();
        assertThat(fields(visitor)).hasCount(sections);
    }

    @Test
    void a_copied_address_draws_the_same_chart(Visitor visitor) {
        visitor.signIn("executive").open("trade?partners=CN,DE&measure=INDEX&from=2012&to=2014&base=2013");

        visitor.drawnChart("Turnover: index");
        assertThat(visitor.text("2013 = 100").first()).isVisible();
        assertThat(visitor.page().locator(".desk-legend-entry", part("China"))).isVisible();
    }

    private static Locator column(Visitor visitor, String title) {
        return visitor.page().locator("vaadin-grid-cell-content", part(title)).first();
    }

    /** The fields of the map, once they are drawn. */
    private static Locator fields(Visitor visitor) {
        var card = visitor.card(BY_SECTION);
        card.scrollIntoViewIfNeeded();
        return card.locator(".apexcharts-treemap-rect");
    }

    private static Page.LocatorOptions part(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
