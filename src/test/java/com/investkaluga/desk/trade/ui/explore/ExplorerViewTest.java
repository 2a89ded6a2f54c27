package com.investkaluga.desk.trade.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.explore.TimeRow;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewTest
class ExplorerViewTest {

    @Test
    void chart_and_rows_answer_the_same_question() {
        open(Map.of("partners", "CN", "from", "2013", "to", "2013"));

        assertThat(rows()).hasSize(1);
        assertThat(row(0).value().usd()).isEqualByComparingTo(new BigDecimal("875000000"));
        var points = model().series().getFirst().points();
        assertThat(points).hasSize(1);
        assertThat(points.getFirst().value()).isEqualByComparingTo("875");
    }

    @Test
    void two_partners_stand_apart_by_themselves() {
        open(Map.of("partners", "CN,DE", "from", "2013", "to", "2013"));

        assertThat(rows()).extracting(TimeRow::part).containsExactlyInAnyOrder("CN", "DE");
    }

    @Test
    void a_step_splits_the_years() {
        open(Map.of("partners", "CN", "from", "2013", "to", "2013", "step", "QUARTER"));

        assertThat(rows()).hasSize(4);
    }

    @Test
    void the_address_sorts_the_rows() {
        open(Map.of("partners", "CN,DE,BY", "from", "2013", "to", "2013", "sort", "-usd"));

        assertThat(rows()).extracting(TimeRow::part).containsExactly("DE", "CN", "BY");
    }

    @Test
    void garbage_in_the_address_asks_for_nothing_and_is_named() {
        open(Map.of(
                "partners",
                "<script>",
                "goods",
                "XXII,9,abc",
                "from",
                "0000",
                "to",
                "2999",
                "step",
                "century",
                "by",
                "moon",
                "measure",
                "weight",
                "chart",
                "pie",
                "base",
                "1"));

        assertThat(model().kind()).isEqualTo(ChartKind.COLUMN);
        assertThat(rows()).isNotEmpty().allMatch(row -> row.part().equals("*"));
        assertThat(LocatorJ._get(Div.class, spec -> spec.withClasses("desk-remark"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Not understood in the address and left out: by=moon, partners=<script>, goods=XXII,9,abc,"
                        + " measure=weight, chart=pie, step=century, from=0000, to=2999, base=1.");
    }

    @Test
    void of_years_that_nothing_is_known_of_it_is_said_and_the_known_ones_are_shown() {
        open(Map.of("from", "2031", "to", "2032"));

        assertThat(remarks())
                .first()
                .asString()
                .contains("Nothing is known of Jan 2031 – Dec 2032", "Jan 2012 – Dec 2025");
        assertThat(rows())
                .extracting(row -> row.period().toString())
                .containsExactly("2021", "2022", "2023", "2024", "2025");
    }

    @Test
    void half_a_year_is_shown_as_such_and_not_as_the_whole_one() {
        open(Map.of("from", "2014-01", "to", "2014-06"));
        assertThat(rows()).extracting(row -> row.period().toString()).containsExactly("2014-H1");

        open(Map.of("from", "2013-H2", "to", "2014-Q1"));
        assertThat(rows()).extracting(row -> row.period().toString()).containsExactly("2013-Q3", "2013-Q4", "2014-Q1");

        open(Map.of("from", "2013", "to", "2014-01"));
        assertThat(rows()).hasSize(13);
    }

    @Test
    void two_periods_that_nothing_is_known_of_are_not_said_to_be_without_trade() {
        open(Map.of("tab", "PERIODS", "now", "2031", "against", "2030"));

        assertThat(LocatorJ._get(EmptyState.class).getElement().getTextRecursively())
                .contains("Nothing is known of 2031 nor of 2030: flows are known for Jan 2012 – Dec 2025.");
    }

    @Test
    void the_checks_of_stated_figures_are_a_click_away() {
        open(Map.of());

        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("Stated against computed"))
                        .getHref())
                .isEqualTo("trade/checks");
    }

    @Test
    void what_was_never_traded_says_so_instead_of_an_empty_chart() {
        open(Map.of("partners", "AQ"));

        assertThat(LocatorJ._find(EmptyState.class)).hasSize(1);
        assertThat(LocatorJ._find(ChartPanel.class)).isEmpty();
    }

    @Test
    void parts_that_add_up_stand_on_each_other_and_others_beside() {
        open(Map.of("by", "PARTNER", "measure", "SHARE", "chart", "AREAS"));

        assertThat(model().kind()).isEqualTo(ChartKind.STACKED_AREA);
        assertThat(model().series()).extracting(Series::name).hasSize(8).endsWith("Others");
    }

    @Test
    void growth_is_never_stacked() {
        open(Map.of("by", "PARTNER", "measure", "GROWTH", "chart", "AREAS"));
        assertThat(model().kind()).isEqualTo(ChartKind.LINE);

        open(Map.of("by", "PARTNER", "measure", "GROWTH", "chart", "COLUMNS"));
        assertThat(model().kind()).isEqualTo(ChartKind.COLUMN);
    }

    @Test
    void an_index_starts_where_it_is_asked_to() {
        open(Map.of("partners", "CN", "measure", "INDEX", "from", "2013", "to", "2014", "base", "2014"));

        assertThat(model().unit()).isEqualTo("2014 = 100");
        assertThat(model().series().getFirst().points().getLast().value()).isEqualByComparingTo("100");
    }

    @Test
    void a_balance_shows_both_ways() {
        open(Map.of("measure", "BALANCE"));

        assertThat(model().series()).extracting(Series::name).startsWith("Exports", "Imports");
        assertThat(row(0).balance().number()).isPresent();
    }

    @Test
    void seasons_are_months_against_years() {
        open(Map.of("chart", "SEASONS", "from", "2013", "to", "2014", "by", "PARTNER", "step", "YEAR"));

        assertThat(model().kind()).isEqualTo(ChartKind.HEATMAP);
        assertThat(model().categories()).hasSize(12).startsWith("Jan");
        assertThat(model().series()).extracting(Series::name).containsExactly("2014", "2013");
        assertThat(rows()).hasSize(24);
    }

    @Test
    void a_sample_is_marked() {
        open(Map.of());

        assertThat(LocatorJ._find(Span.class, spec -> spec.withText("Sample").withClasses("desk-chart-sample")))
                .hasSize(1);
    }

    @Test
    void addresses_from_before_goods_had_sections_still_name_chapters() {
        open(Map.of("chapters", "84,87", "by", "CHAPTER", "from", "2013", "to", "2013"));

        assertThat(rows()).extracting(TimeRow::part).containsExactlyInAnyOrder("84", "87");
        assertThat(goods().getValue()).isEqualTo(Set.of("84", "87"));
    }

    @Test
    void choices_stand_in_the_address() {
        open(Map.of("partners", "CN"));

        choose("Show", Measured.SHARE);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("measure=SHARE")
                .contains("partners=CN");
    }

    @Test
    void any_two_years_are_compared() {
        open(Map.of("tab", "periods", "now", "2016", "against", "2013", "partners", "CN"));

        var row = comparedRows().getFirst();
        assertThat(row.part()).isEqualTo("CN");
        assertThat(row.growth().number()).isPresent();
        assertThat(model().series()).extracting(Series::name).containsExactly("2016", "2013");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void unlike_lengths_are_said_and_not_turned_into_growth() {
        open(Map.of("tab", "PERIODS", "now", "2014", "against", "2013-H1"));

        assertThat(remarks()).singleElement().asString().contains("not equally long");
        assertThat(comparedRows()).allMatch(row -> row.growth().number().isEmpty());
    }

    @Test
    void different_seasons_are_said() {
        open(Map.of("tab", "PERIODS", "now", "2014-Q2", "against", "2014-Q1"));

        assertThat(remarks()).singleElement().asString().contains("different months");
    }

    @Test
    void the_map_of_goods_goes_down_from_section_to_chapter_and_back_up_the_trail() {
        open(Map.of("tab", "PERIODS", "chart", "TREEMAP", "now", "2013"));
        assertThat(model().kind()).isEqualTo(ChartKind.TREEMAP);
        assertThat(model().categories()).anyMatch(name -> name.startsWith("XVI "));

        var machines = model().series().getFirst().points().get(place("XVI ")).link();
        UI.getCurrent().navigate("trade", query(machines));

        assertThat(comparedRows()).extracting(TwoPeriodsRow::part).isSubsetOf("84", "85");
        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("All goods"))
                        .getHref())
                .contains("by=SECTION")
                .doesNotContain("goods=");
    }

    @Test
    void headings_of_flows_known_by_chapter_are_said_to_be_unknown() {
        open(Map.of("tab", "PERIODS", "chart", "TREEMAP", "now", "2013", "goods", "84"));

        assertThat(remarks()).singleElement().asString().contains("headings are not known");
    }

    @Test
    void ways_to_look_keep_whose_trade_is_looked_at() {
        open(Map.of("partners", "CN", "measure", "INDEX"));

        var link = LocatorJ._get(Anchor.class, spec -> spec.withText("Period against period"));
        assertThat(link.getHref())
                .contains("partners=CN")
                .contains("tab=PERIODS")
                .doesNotContain("measure");
    }

    @Test
    void more_rows_ask_the_database_no_more() {
        SignIn.as(Role.EXECUTIVE);
        navigate(Map.of());

        var few = Statements.ofPage(() -> navigate(Map.of("partners", "CN", "goods", "84")));
        var many = Statements.ofPage(() -> navigate(Map.of("by", "PARTNER", "step", "MONTH", "goods", "87")));

        assertThat(many).isLessThanOrEqualTo(few);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as the filter is made
    private static MultiSelectComboBox<String> goods() {
        return (MultiSelectComboBox<String>)
                LocatorJ._get(MultiSelectComboBox.class, spec -> spec.withPlaceholder("Goods"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as the control is made
    private static void choose(String label, Measured measure) {
        var select = (Select<Measured>) LocatorJ._find(Select.class).stream()
                .filter(each -> label.equals(each.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        Typing.enter(select, measure);
    }

    private static void open(Map<String, String> query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(query);
    }

    private static void navigate(Map<String, String> query) {
        UI.getCurrent().navigate("trade", QueryParameters.simple(query));
    }

    private static QueryParameters query(String address) {
        return QueryParameters.fromString(address.substring(address.indexOf('?') + 1));
    }

    private static int place(String start) {
        return model().categories().stream()
                .map(name -> name.startsWith(start))
                .toList()
                .indexOf(true);
    }

    private static ChartModel model() {
        return LocatorJ._get(ChartPanel.class).getModel();
    }

    private static List<String> remarks() {
        return LocatorJ._find(com.vaadin.flow.component.html.Div.class, spec -> spec.withClasses("desk-remark"))
                .stream()
                .map(remark -> LocatorJ._get(remark, Span.class).getText())
                .toList();
    }

    private static List<TimeRow> rows() {
        return GridKt._findAll(ExplorerViewTest.<TimeRow>grid());
    }

    private static List<TwoPeriodsRow> comparedRows() {
        return GridKt._findAll(ExplorerViewTest.<TwoPeriodsRow>grid());
    }

    private static TimeRow row(int index) {
        return GridKt._get(ExplorerViewTest.<TimeRow>grid(), index);
    }

    @SuppressWarnings("unchecked") // the only grid of the page
    private static <T> Grid<T> grid() {
        return LocatorJ._get(Grid.class);
    }
}
