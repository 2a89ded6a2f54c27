package com.investkaluga.desk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.investkaluga.desk.base.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartModelTest {

    @Test
    void a_series_has_exactly_one_point_per_category() {
        var short_ = Series.of("Turnover", ChartColour.ACCENT, List.of(Point.of(875)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartModel.of(ChartKind.LINE, List.of("2013", "2014"), short_))
                .withMessage("Turnover: 1 for 2 categories");
    }

    @Test
    void a_bar_on_a_timeline_never_ends_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Point.span(PartialDate.parse("2014-10-11"), PartialDate.parse("2014-10-10")));
    }

    @Test
    void a_month_is_drawn_from_its_first_to_its_last_day_and_named_as_the_month() {
        var model = ChartModel.of(
                ChartKind.TIMELINE,
                List.of("Runway"),
                Series.of("Done", ChartColour.ACCENT, List.of(Point.milestone(PartialDate.parse("2013-11")))));

        var point = json(model).at("/series/0/points/0");

        assertThat(point.get("start").asString()).isEqualTo("2013-11-01");
        assertThat(point.get("end").asString()).isEqualTo("2013-11-30");
        assertThat(point.get("dates").asString()).isEqualTo("November 2013");
    }

    @Test
    void an_unknown_value_is_left_out_and_never_sent_as_zero() {
        var model = oneSeries(Point.of(875), Point.unknown());

        var points = json(model).at("/series/0/points");

        assertThat(points.get(0).get("value").decimalValue()).isEqualByComparingTo("875");
        assertThat(points.get(1).has("value")).isFalse();
    }

    @Test
    void cents_arrive_unrounded() {
        var points = json(oneSeries(Point.of(new BigDecimal("12345678901.23")), Point.of(1)))
                .at("/series/0/points");

        assertThat(points.get(0).get("value").decimalValue()).isEqualByComparingTo("12345678901.23");
    }

    @Test
    void the_browser_learns_that_a_point_has_a_link_but_not_the_link() {
        var json = json(oneSeries(Point.of(1).link("company/42"), Point.of(2)));

        assertThat(json.at("/series/0/points/0/linked").asBoolean()).isTrue();
        assertThat(json.toString()).doesNotContain("company/42");
    }

    @Test
    void colours_are_sent_as_tokens_of_the_theme() {
        var json = json(oneSeries(Point.of(1).colour(ChartColour.FALL), Point.of(2)));

        assertThat(json.at("/series/0/colour").asString()).isEqualTo("--desk-imports");
        assertThat(json.at("/series/0/points/0/colour").asString()).isEqualTo("--desk-fall");
    }

    @Test
    void series_colours_begin_again_after_the_eighth() {
        assertThat(ChartColour.series(8)).isEqualTo(ChartColour.SERIES_1);
        assertThat(ChartColour.SERIES_8.token()).isEqualTo("--desk-series-8");
    }

    @Test
    void a_model_without_a_known_point_is_empty() {
        assertThat(oneSeries(Point.unknown(), Point.unknown()).isEmpty()).isTrue();
        assertThat(oneSeries(Point.unknown(), Point.of(0)).isEmpty()).isFalse();
    }

    @Test
    void without_a_summary_the_names_of_the_series_stand_for_the_drawing() {
        assertThat(json(oneSeries(Point.of(1), Point.of(2))).get("summary").asString())
                .isEqualTo("Imports");
    }

    @Test
    void places_have_no_unit_and_no_decimals_and_stand_upside_down() {
        var json = json(
                oneSeries(Point.of(2), Point.of(1)).unit("USD m").decimals(1).places());

        assertThat(json.get("places").asBoolean()).isTrue();
        assertThat(json.get("unit").asString()).isEmpty();
        assertThat(json.get("decimals").asInt()).isZero();
    }

    @Test
    void a_warning_line_stands_at_its_value_in_the_colour_of_attention() {
        var model = oneSeries(Point.of(12), Point.of(51))
                .thresholds(Threshold.warning(new BigDecimal("33.3"), "warning line"));

        var line = json(model).at("/thresholds/0");

        assertThat(line.get("value").decimalValue()).isEqualByComparingTo("33.3");
        assertThat(line.get("colour").asString()).isEqualTo("--desk-attention");
    }

    @Test
    void the_browser_learns_that_an_event_has_a_page_but_not_its_address() {
        var model = oneSeries(Point.of(1), Point.of(2))
                .annotations(List.of(Annotation.at(1, "Forum").link("events/7")));

        assertThat(json(model).at("/annotations/0/linked").asBoolean()).isTrue();
        assertThat(json(model).toString()).doesNotContain("events/7");
    }

    @Test
    void an_event_leaves_with_the_numbers_of_its_period() {
        var model = oneSeries(Point.of(1), Point.of(2).details("share 8 %"))
                .annotations(List.of(Annotation.at(1, "Forum").details(List.of("IX Forum", "11 Oct 2014"))));

        assertThat(new ChartNotes(key -> key).of(model, 1)).isEqualTo("IX Forum, 11 Oct 2014; share 8 %");
        assertThat(new ChartNotes(key -> key).of(model, 0)).isEmpty();
    }

    private static ChartModel oneSeries(Point first, Point second) {
        return ChartModel.of(
                ChartKind.COLUMN,
                List.of("2013", "2014"),
                Series.of("Imports", ChartColour.IMPORTS, List.of(first, second)));
    }

    private static JsonNode json(ChartModel model) {
        return JsonMapper.shared().readTree(ChartJson.write(model, Locale.ENGLISH));
    }
}
