package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.ingest.CustomsFile;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

@Journey
class ExplorerJourneyIT {

    private static final String BY_SECTION = "Turnover by goods, 2013";

    @Test
    void a_field_of_the_map_of_goods_narrows_everything_and_the_back_button_widens_it(Visitor visitor) {
        visitor.signIn("executive").open("trade?tab=PERIODS&chart=TREEMAP&now=2013&against=2014");
        var greatest = fields(visitor).first();
        greatest.waitFor();
        visitor.loaded();
        var sections = fields(visitor).count();

        greatest.click(new Locator.ClickOptions().setForce(true));

        visitor.arriveAt(".*goods=[IVX]+(&.*)?$");
        assertThat(visitor.page().locator(".desk-trail")).containsText("All goods");
        assertThat(column(visitor, "HS chapter")).isVisible();
        fields(visitor).first().waitFor();
        visitor.loaded();
        fields(visitor).first().click(new Locator.ClickOptions().setForce(true));
        visitor.arriveAt(".*goods=\\d\\d(&.*)?$");
        assertThat(visitor.text("headings are not known").first()).isVisible();
        visitor.loaded();

        visitor.page().goBack();
        visitor.arriveAt(".*goods=[IVX]+(&.*)?$");
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

    @Test
    void what_is_said_of_eight_partners_at_once_stays_inside_the_window(Visitor visitor) {
        // First of all: a chart that finds its room changed draws itself again, and what it said is gone.
        visitor.page().setViewportSize(1366, 768);
        visitor.signIn("executive").open("trade?by=PARTNER&from=2012&to=2014");
        var drawing = visitor.drawnChart("Turnover: value");
        visitor.page().evaluate("scrollTo(0, 0)");
        var card = visitor.card("Turnover: value").locator(".desk-tooltip");

        visitor.page().waitForCondition(() -> {
            drawing.hover(new Locator.HoverOptions().setForce(true));
            return card.textContent().contains("Others");
        });

        assertThat(card).containsText("Others");
        assertThat(card.locator(".desk-tooltip-source").filter(new Locator.FilterOptions().setHasText("share of")))
                .hasCount(1);
        org.assertj.core.api.Assertions.assertThat(card.boundingBox().y).isNotNegative();
    }

    @Test
    void the_months_of_a_single_year_span_all_colours(Visitor visitor) {
        visitor.signIn("executive").open("trade?chart=SEASONS&from=2014&to=2014");
        var months = visitor.page().locator(".apexcharts-heatmap-rect");
        months.first().waitFor();

        var colours = months.evaluateAll("cells => new Set(cells.map(cell => cell.getAttribute('fill'))).size");
        org.assertj.core.api.Assertions.assertThat((int) colours)
                .as("shades from the least month to the greatest")
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void only_the_period_that_is_not_over_is_dashed_however_many_lines_there_are(Visitor staff, Visitor manager) {
        var file = new CustomsFile();
        for (var partner : List.of("CN", "DE", "BY", "KZ", "TR")) {
            Stream.concat(Period.parse("2031-01/2032-12").months().stream(), Stream.of(YearMonth.of(2033, 1)))
                    .map(month -> "%02d/%d".formatted(month.getMonthValue(), month.getYear()))
                    .forEach(month -> file.imports(month, partner, "8703231010", "1000000,00"));
        }
        staff.signIn("staff").open("trade/imports");
        staff.drop("three-years.csv", file.bytes());
        staff.button("Commit").click();
        assertThat(staff.text("three-years.csv is committed")).isVisible();
        var path = staff.page().url().replace(staff.address() + "/", "");

        staff.open("trade?by=PARTNER&chart=LINES&from=2031&to=2033");
        staff.drawnChart("Turnover: value");
        var dashed = staff.page().locator("[id^=forecastMask] rect").first();
        var from = Double.parseDouble(dashed.getAttribute("x"));
        var whole = Double.parseDouble(dashed.getAttribute("width"));

        manager.signIn("manager").open(path);
        manager.button("Undo this import").click();
        manager.page()
                .locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo this import"))
                .click();
        assertThat(manager.text("What it had replaced counts again.")).isVisible();
        org.assertj.core.api.Assertions.assertThat(from).isCloseTo(whole / 2, Offset.offset(2.0));
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
