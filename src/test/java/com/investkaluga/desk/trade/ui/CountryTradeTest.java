package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.Segments;
import com.investkaluga.desk.chart.Annotation;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@ViewTest
class CountryTradeTest {

    @Test
    void published_figures_are_dots_of_their_own_over_the_flows() {
        open("CN", "period=2013");

        var course = chart("Turnover over time");
        var year = course.categories().indexOf("2013");
        assertThat(course.series())
                .extracting(series -> series.name())
                .containsExactly("Turnover", "Exports", "Imports", "Published");
        assertThat(course.series().get(3).points().get(year).value()).isEqualByComparingTo("875");
        assertThat(course.series().get(3).points().stream().filter(point -> point.value() != null))
                .hasSize(1);
    }

    @Test
    void where_no_period_has_a_published_figure_the_legend_does_not_speak_of_any() {
        open("AT", "");

        assertThat(chart("Turnover over time").series())
                .extracting(series -> series.name())
                .containsExactly("Turnover", "Exports", "Imports");
    }

    @Test
    void the_line_over_time_has_steps_of_its_own_whatever_the_period() {
        open("CN", "period=2014-H1&by=quarter");

        assertThat(chart("Turnover over time").categories()).contains("Q1 2013", "Q4 2014");
        assertThat(chart("Goods: turnover H1 2014").isEmpty()).isFalse();
    }

    @Test
    void without_a_choice_or_with_a_wrong_one_the_steps_are_years() {
        for (var query : new String[] {"", "by=fortnight", "period=2014-01"}) {
            open("CN", query);

            assertThat(chart("Turnover over time").categories()).as(query).contains("2013", "2014");
        }
    }

    @Test
    void a_choice_of_steps_goes_into_the_address_beside_the_others() {
        open("CN", "period=2013&tab=trade");

        LocatorJ._click(within(ChartPanel.class, "Month"));

        assertThat(query()).contains("period=2013", "tab=trade", "by=MONTH");
        assertThat(chart("Turnover over time").categories()).contains("Oct 2014");
    }

    @Test
    void a_choice_leaves_the_page_around_the_charts_standing() {
        open("CN", "");
        var head = LocatorJ._get(H1.class);
        var course = LocatorJ._find(ChartPanel.class).getFirst();

        LocatorJ._click(within(ChartPanel.class, "Half"));

        assertThat(LocatorJ._get(H1.class)).isSameAs(head);
        assertThat(LocatorJ._find(ChartPanel.class).getFirst()).isSameAs(course);
    }

    @Test
    void an_address_of_another_step_shows_that_step_as_the_back_button_asks() {
        open("CN", "by=MONTH");

        navigate("CN", "by=YEAR");

        assertThat(chart("Turnover over time").categories()).contains("2013").doesNotContain("Oct 2014");
    }

    @Test
    void events_and_openings_stand_on_the_line_and_one_told_twice_stands_once() {
        open("CN", "");

        var course = chart("Turnover over time");
        var in2013 = annotation(course, "2013");
        assertThat(in2013.details()).containsExactly("7 Sept 2013 · Opening of Fuyao Glass Rus");
        assertThat(in2013.link()).startsWith("events/");
        assertThat(annotation(course, "2014").label()).isEqualTo("IX Russia-China Economic Forum");
    }

    @Test
    void events_of_one_period_share_a_line_that_counts_them() {
        open("CN", "");

        var in2024 = annotation(chart("Turnover over time"), "2024");

        assertThat(in2024.label()).endsWith(" +1");
        assertThat(in2024.details()).hasSize(2);
    }

    @Test
    void an_opening_of_which_only_the_year_is_known_stands_in_no_finer_steps() {
        open("DE", "by=YEAR");
        var years = chart("Turnover over time").annotations();
        open("DE", "by=MONTH");
        var months = chart("Turnover over time").annotations();

        assertThat(years).anyMatch(line -> line.details().toString().contains(" opens"));
        assertThat(months).noneMatch(line -> line.details().toString().contains(" opens"));
    }

    @Test
    void an_event_known_to_the_month_stands_on_its_month_and_says_no_day() {
        open("CN", "by=MONTH");

        assertThat(annotation(chart("Turnover over time"), "Apr 2023").details())
                .containsExactly("April 2023 · Shanghai motor show 2023");
    }

    @Test
    void each_direction_has_its_value_growth_share_and_place() {
        open("CN", "period=2023");

        var rows = LocatorJ._find(NativeTableRow.class, spec -> {}).stream()
                .map(row -> row.getElement().getTextRecursively().replace('\u00a0', ' '))
                .toList();
        assertThat(rows).anyMatch(row -> row.matches("Turnover.*%.*%.*of 35.*"));
        assertThat(rows).anyMatch(row -> row.matches("Exports.*%.*%.*of .*"));
        assertThat(rows).anyMatch(row -> row.startsWith("Balance"));
        assertThat(LocatorJ._get(NativeTable.class).getElement().getParent().getTextRecursively())
                .contains("Source: sample statistics; 2023 is complete.");
    }

    @Test
    void goods_are_fields_that_lead_to_the_flows_of_country_chapter_and_period() {
        open("CN", "period=2013&direction=IMPORTS");

        var goods = chart("Goods: imports 2013");
        assertThat(goods.kind()).isEqualTo(ChartKind.TREEMAP);
        var machinery = goods.categories().indexOf("84 Machinery");
        assertThat(goods.series().getFirst().points().get(machinery).link())
                .startsWith("trade?")
                .contains("partners=CN", "chapters=84", "direction=IMPORTS", "period=2013");
    }

    @Test
    void the_bars_of_the_movers_add_up_to_the_growth() {
        open("CN", "period=2013");

        var movers = chart("What made the growth of turnover, 2013");
        var sum = movers.series().getFirst().points().stream()
                .map(Point::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var panel = panel("What made the growth of turnover, 2013");
        assertThat(text(panel)).contains("together +" + sum.setScale(1, RoundingMode.HALF_UP) + " points on 2012");
    }

    @Test
    void the_share_and_the_place_are_lines_and_the_first_place_is_on_top() {
        open("CN", "period=2013");

        var share = chart("Share");
        var place = chart("Place among the partners");
        var year = share.categories().indexOf("2013");
        assertThat(share.series().get(1).points().get(year).value()).isEqualByComparingTo("8");
        assertThat(place.values().places()).isTrue();
        assertThat(place.series().getFirst().points().get(year).value()).isNotNull();
        assertThat(place.series().get(1).points().get(year).value()).isEqualByComparingTo("2");
    }

    @Test
    void published_values_without_a_published_total_are_said_to_be_no_share_of_anything() {
        open("CN", "");

        assertThat(text(panel("Share"))).contains("Total not published for H1 2014");
    }

    @Test
    void the_months_stand_beside_those_of_the_year_before() {
        open("CN", "period=2014-H1");

        var months = chart("Months of 2014 against 2013");
        assertThat(months.series()).extracting(series -> series.name()).containsExactly("2014", "2013");
        assertThat(months.categories()).hasSize(12).startsWith("Jan");
        assertThat(months.series())
                .allSatisfy(year -> assertThat(year.points()).allSatisfy(CountryTradeTest::saysShareAndGrowth));
    }

    @Test
    void every_line_of_the_course_says_share_and_growth() {
        open("CN", "by=YEAR");

        assertThat(chart("Turnover over time").series().subList(0, 3))
                .allSatisfy(line -> assertThat(line.points()).allSatisfy(CountryTradeTest::saysShareAndGrowth));
    }

    private static void saysShareAndGrowth(Point point) {
        assertThat(point.details())
                .anyMatch(line -> line.matches("share [0-9.]+\u00a0%"))
                .anyMatch(line -> line.startsWith("growth ") || line.startsWith("no base: 2011"));
    }

    private static Annotation annotation(ChartModel model, String category) {
        return model.annotations().stream()
                .filter(line -> line.category() == model.categories().indexOf(category))
                .findFirst()
                .orElseThrow();
    }

    private static Button within(Class<ChartPanel> place, String text) {
        return LocatorJ._get(
                LocatorJ._get(LocatorJ._find(place).getFirst(), Segments.class),
                Button.class,
                spec -> spec.withText(text));
    }

    @Test
    void each_month_leads_to_its_own_flows_in_either_year() {
        open("CN", "period=2013&direction=IMPORTS");

        assertThat(chart("Months of 2013 against 2012").series())
                .extracting(series -> series.points().getFirst().link())
                .containsExactly(
                        "trade?period=2013-01&partners=CN&direction=IMPORTS",
                        "trade?period=2012-01&partners=CN&direction=IMPORTS");
    }

    @Test
    void the_months_of_the_first_known_year_stand_alone_and_say_that_nothing_is_known_before() {
        open("CN", "period=2012");

        assertThat(chart("Months of 2012: 2011 is not known").series()).hasSize(1);
    }

    private static void open(String iso2, String query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(iso2, query);
    }

    private static void navigate(String iso2, String query) {
        UI.getCurrent().navigate("partners/" + iso2, QueryParameters.fromString(query));
    }

    private static String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    private static ChartModel chart(String title) {
        return panel(title).getModel();
    }

    private static ChartPanel panel(String title) {
        List<ChartPanel> panels = LocatorJ._find(ChartPanel.class);
        return panels.stream()
                .filter(panel -> text(panel).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
