package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2013, YEAR, 12",
        "2014-H1, HALF, 6",
        "2014-H2, HALF, 6",
        "2014-Q1, QUARTER, 3",
        "2014-Q4, QUARTER, 3",
        "2014-01, MONTH, 1",
        "2015-01/2015-09, RANGE, 9",
        "2002-01/2013-12, RANGE, 144"
    })
    void the_text_form_is_read_and_written_alike(String text, Period.Kind kind, int monthCount) {
        var period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.monthCount()).isEqualTo(monthCount);
        assertThat(period.months()).hasSize(monthCount).first().isEqualTo(period.first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0000",
                "13",
                "2014-H3",
                "2014-Q0",
                "2014-13",
                "2014-1",
                "1899",
                "2101",
                "2015-09/2015-01",
                "2014-01-01",
                "２０１４",
                "2014 ",
                "2015-01/2101-01",
                "<script>"
            })
    void what_is_no_period_is_named_in_the_complaint(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void a_hostile_text_is_quoted_only_in_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("9".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void twelve_months_of_one_year_are_that_year() {
        assertThat(Period.parse("2015-01/2015-12")).isEqualTo(Period.ofYear(2015));
        assertThat(Period.yearToDate(YearMonth.of(2015, 6))).isEqualTo(Period.ofHalf(2015, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2012",
        "2014-H1, 2013-H1",
        "2014-Q1, 2013-Q1",
        "2014-01, 2013-01",
        "2015-01/2015-09, 2014-01/2014-09"
    })
    void the_year_before_has_the_same_months(String period, String yearBefore) {
        assertThat(Period.parse(period).yearBefore()).hasToString(yearBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2012",
        "2014-H1, 2013-H2",
        "2014-Q1, 2013-Q4",
        "2014-01, 2013-12",
        "2015-01/2015-09, 2014-01/2014-09",
        "2014-06/2015-07, 2012-06/2013-07"
    })
    void steps_lead_to_the_neighbour_and_back(String period, String previous) {
        assertThat(Period.parse(period).previous()).hasToString(previous);
        assertThat(Period.parse(previous).next()).hasToString(period);
    }

    @Test
    void the_first_year_that_can_be_read_has_a_year_before_it() {
        assertThat(Period.parse("1900").yearBefore()).isEqualTo(Period.ofYear(1899));
    }

    @Test
    void a_year_is_split_into_its_parts() {
        assertThat(Period.ofYear(2014).split(Granularity.QUARTER))
                .extracting(Period::toString)
                .containsExactly("2014-Q1", "2014-Q2", "2014-Q3", "2014-Q4");
        assertThat(Period.ofYear(2014).split(Granularity.HALF)).hasSize(2);
        assertThat(Period.ofYear(2014).split(Granularity.MONTH)).hasSize(12);
        assertThat(Period.parse("2014-11/2015-02").split(Granularity.YEAR))
                .containsExactly(Period.ofYear(2014), Period.ofYear(2015));
    }

    @Test
    void a_period_contains_its_months_and_nothing_beyond() {
        var half = Period.ofHalf(2014, 1);

        assertThat(half.contains(YearMonth.of(2014, 6))).isTrue();
        assertThat(half.contains(YearMonth.of(2014, 7))).isFalse();
        assertThat(half.contains(Period.ofQuarter(2014, 2))).isTrue();
        assertThat(half.contains(Period.ofYear(2014))).isFalse();
    }

    @Test
    void periods_sort_by_start_and_shorter_first() {
        var sorted = Stream.of("2014", "2013", "2014-H1", "2014-01", "2014-Q1")
                .map(Period::parse)
                .sorted()
                .map(Period::toString);

        assertThat(sorted).containsExactly("2013", "2014-01", "2014-Q1", "2014-H1", "2014");
    }

    @Test
    void its_days_are_the_whole_months() {
        assertThat(Period.ofQuarter(2024, 1).firstDay()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Period.ofMonth(YearMonth.of(2024, 2)).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_month_belongs_to_one_period_of_each_step() {
        var may = YearMonth.of(2014, 5);

        assertThat(Stream.of(Granularity.values())
                        .map(granularity -> granularity.periodOf(may).toString()))
                .containsExactly("2014", "2014-H1", "2014-Q2", "2014-05");
    }
}
