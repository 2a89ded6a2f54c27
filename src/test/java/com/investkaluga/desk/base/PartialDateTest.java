package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.investkaluga.desk.base.PartialDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2013, 11, 15);

    @Test
    void a_date_is_read_as_exactly_as_it_is_written_and_written_so_again() {
        var texts = List.of("2014-10-11", "2013-11", "2021-Q2", "2013");

        assertThat(texts).allMatch(text -> PartialDate.parse(text).toString().equals(text));
        assertThat(texts)
                .extracting(text -> PartialDate.parse(text).precision())
                .containsExactly(Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.YEAR);
    }

    @Test
    void what_is_no_date_is_refused_by_name() {
        for (var text : List.of("2013-13", "2013-H1", "2013-01/2013-09", "", "0014", "13")) {
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
        }
        Assertions.assertThatThrownBy(() -> PartialDate.parse("2013-02-30")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_month_runs_from_its_first_to_its_last_day() {
        assertThat(PartialDate.of(LocalDate.of(2016, 2, 9), Precision.MONTH))
                .isEqualTo(new PartialDate(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29)));
        assertThat(PartialDate.of(MID_NOVEMBER, Precision.QUARTER))
                .isEqualTo(new PartialDate(LocalDate.of(2013, 10, 1), LocalDate.of(2013, 12, 31)));
        assertThat(PartialDate.of(MID_NOVEMBER, Precision.YEAR))
                .isEqualTo(new PartialDate(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)));
    }

    @Test
    void days_between_which_there_is_no_whole_month_are_no_date() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(MID_NOVEMBER, MID_NOVEMBER.plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(MID_NOVEMBER, MID_NOVEMBER.minusDays(1)));
    }

    @Test
    void one_is_before_another_only_where_it_is_so_for_certain() {
        assertThat(PartialDate.parse("2013-10").isBefore(PartialDate.parse("2013-11-01")))
                .isTrue();
        assertThat(PartialDate.parse("2013-11").isBefore(PartialDate.day(MID_NOVEMBER)))
                .isFalse();
        assertThat(PartialDate.day(MID_NOVEMBER).isBefore(PartialDate.parse("2013-11")))
                .isFalse();
        assertThat(PartialDate.parse("2013").isBefore(PartialDate.parse("2013-12")))
                .isFalse();
    }

    @Test
    void a_month_is_over_after_its_last_day() {
        var november = PartialDate.parse("2013-11");

        assertThat(november.isOver(LocalDate.of(2013, 11, 30))).isFalse();
        assertThat(november.isOver(LocalDate.of(2013, 12, 1))).isTrue();
    }

    @Test
    void days_are_counted_only_between_days() {
        var start = PartialDate.day(MID_NOVEMBER);

        assertThat(start.daysUntil(PartialDate.parse("2013-11-20"))).isEqualTo(5);
        assertThat(start.daysUntil(PartialDate.parse("2013-12"))).isNull();
        assertThat(PartialDate.parse("2013").daysUntil(start)).isNull();
    }

    @Test
    void earlier_ones_come_first_and_of_the_same_first_day_the_more_exact() {
        var sorted = Stream.of("2014-01", "2013", "2013-01-01", "2013-01", "2013-Q1", "2013-01-02")
                .map(PartialDate::parse)
                .sorted();

        assertThat(sorted.map(PartialDate::toString))
                .containsExactly("2013-01-01", "2013-01", "2013-Q1", "2013", "2013-01-02", "2014-01");
    }

    @Test
    void a_date_is_written_with_no_day_or_month_that_nobody_stated() {
        assertThat(written(Locale.ENGLISH)).containsExactly("11 Oct 2014", "November 2013", "2nd quarter 2021", "2013");
        assertThat(written(Locale.of("ru")))
                .containsExactly("11 окт. 2014\u202fг.", "ноябрь 2013\u202fг.", "2-й квартал 2021\u202fг.", "2013");
    }

    @Test
    void a_run_of_dates_is_as_exact_as_each_of_them() {
        assertThat(run("2015-05-28", "2015-05-29")).isEqualTo("28 – 29 May 2015");
        assertThat(run("2018-06", "2018-06-10")).isEqualTo("June 2018 – 10 June 2018");
        assertThat(run("2013-04", "2013-04")).isEqualTo("April 2013");
        assertThat(run("2016", null)).isEqualTo("2016");
        assertThat(run(null, null)).isEqualTo(Formats.UNKNOWN);
    }

    private static String run(@Nullable String first, @Nullable String last) {
        return Formats.in(Locale.ENGLISH)
                .run(first == null ? null : PartialDate.parse(first), last == null ? null : PartialDate.parse(last))
                .replace('\u2009', ' ');
    }

    private static Stream<String> written(Locale locale) {
        var formats = Formats.in(locale);
        return Stream.of("2014-10-11", "2013-11", "2021-Q2", "2013").map(text -> formats.date(PartialDate.parse(text)));
    }
}
