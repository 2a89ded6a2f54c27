package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceFactTest {

    private record Data(
            @Nullable BigDecimal budget, @Nullable String budgetCurrency) {}

    private record Jobs(@Nullable Integer jobs, @Nullable Exactness jobsExactness) {}

    private record Works(@Nullable PartialDate start) {}

    private static final Data FOUR_BILLION = data("4000000000", "RUB");

    @Test
    void a_value_that_was_changed_or_taken_away_is_not_the_sources() {
        var fact = about("budget");

        assertThat(fact.after(FOUR_BILLION, data("5000000000", "RUB")).inUse()).isFalse();
        assertThat(fact.after(FOUR_BILLION, new Data(null, null)).inUse()).isFalse();
        assertThat(fact.after(FOUR_BILLION, data("5000000000", "RUB")).value()).isEqualTo(fact.value());
    }

    @Test
    void a_source_is_back_when_its_value_is() {
        var five = data("5000000000", "RUB");
        var released = about("budget").after(FOUR_BILLION, five);

        assertThat(released.after(five, data("4000000000.0", "RUB")).inUse()).isTrue();
        assertThat(released.after(five, data("4000000000", "CNY")).inUse()).isFalse();
        assertThat(released.after(five, data("6000000000", "RUB"))).isEqualTo(released);
    }

    @Test
    void a_source_that_never_counted_does_not_come_in_by_a_value_of_others() {
        var rival = about("budget").outOfUse(new Data(null, null));

        assertThat(rival.after(data("5000000000", "RUB"), FOUR_BILLION).inUse()).isFalse();
    }

    @Test
    void what_a_source_states_beyond_doubt_can_be_taken_into_the_record() {
        assertThat(about("budget").stated(new Data(null, null))).contains(FOUR_BILLION);
        assertThat(saying("EUR 1.5 m").stated(FOUR_BILLION)).contains(data("1500000", "EUR"));
        assertThat(saying("SEK 783 m (about USD 120 m)").stated(FOUR_BILLION)).contains(data("783000000", "SEK"));
    }

    @Test
    void a_date_is_taken_from_a_source_as_exactly_as_it_states_it() {
        assertThat(startingIn("November 2013")).isEqualTo(PartialDate.parse("2013-11"));
        assertThat(startingIn("second quarter of 2021")).isEqualTo(PartialDate.parse("2021-Q2"));
        assertThat(startingIn("2013")).isEqualTo(PartialDate.parse("2013"));
        assertThat(startingIn("11 October 2014")).isEqualTo(PartialDate.parse("2014-10-11"));
        assertThat(startingIn("after 2017")).isNull();
    }

    @Test
    void a_source_of_a_month_is_back_when_its_month_is() {
        var month = new Works(PartialDate.parse("2013-11"));
        var day = new Works(PartialDate.parse("2013-11-05"));
        var released = about("start").after(month, day);

        assertThat(released.inUse()).isFalse();
        assertThat(released.after(day, month).inUse()).isTrue();
    }

    private static @Nullable PartialDate startingIn(String statement) {
        var fact = new SourceFact("start", statement, null, null, "A source", null, null, false, null, null);
        return fact.stated(new Works(null)).map(Works::start).orElse(null);
    }

    @Test
    void a_statement_about_something_else_as_well_is_no_value_of_the_record() {
        for (var text : List.of(
                "RUB 6.5 bn for three companies",
                "RUB 11 bn, 11.8 bn and 13 bn",
                "RUB 400 m more",
                "SEK 350 m / USD 52 m",
                "4 bn",
                "RUB")) {
            assertThat(saying(text).stated(FOUR_BILLION)).as(text).isEmpty();
        }
    }

    @Test
    void an_amount_in_another_currency_is_another_value() {
        assertThat(about("budget")
                        .after(FOUR_BILLION, data("4000000000", "CNY"))
                        .inUse())
                .isFalse();
    }

    @Test
    void zeros_behind_the_point_are_no_change() {
        assertThat(about("budget").after(FOUR_BILLION, data("4000000000.00", "RUB")))
                .isEqualTo(about("budget"));
    }

    @Test
    void what_is_said_about_the_record_as_a_whole_stands() {
        assertThat(about("record").after(FOUR_BILLION, data("1", "RUB"))).isEqualTo(about("record"));
    }

    @Test
    void a_value_that_is_said_to_be_more_exact_is_no_longer_the_sources() {
        var before = new Jobs(10, Exactness.ABOUT);
        var after = new Jobs(10, Exactness.EXACT);

        assertThat(about("jobs").after(before, before).inUse()).isTrue();
        assertThat(about("jobs").after(before, after).inUse()).isFalse();
    }

    @Test
    void with_its_value_a_source_brings_how_exact_it_is() {
        var other = new Jobs(12, Exactness.EXACT);
        var released = about("jobs").after(new Jobs(10, Exactness.ABOUT), other);

        assertThat(released.stated(other)).contains(new Jobs(10, Exactness.ABOUT));
        assertThat(released.backWith(other, new Jobs(10, null))).isEqualTo(new Jobs(10, Exactness.ABOUT));
        assertThat(released.after(other, new Jobs(10, Exactness.ABOUT)).inUse()).isTrue();
    }

    @Test
    void a_value_set_back_that_the_user_calls_exact_is_not_that_of_a_source_that_does_not() {
        var other = new Jobs(12, null);
        var released = about("jobs").after(new Jobs(10, Exactness.ABOUT), other);
        var exact = new Jobs(10, Exactness.EXACT);

        assertThat(released.backWith(other, exact)).isEqualTo(exact);
        assertThat(released.after(other, exact).inUse()).isFalse();
    }

    @Test
    void what_the_user_took_away_of_a_number_that_stays_does_not_come_back_by_itself() {
        var before = new Jobs(10, Exactness.ABOUT);
        var open = new Jobs(10, null);
        var released = about("jobs").after(before, open);

        assertThat(released.inUse()).isFalse();
        assertThat(released.backWith(open, open)).isEqualTo(open);
    }

    @Test
    void a_part_of_a_budget_is_a_part_whatever_the_budget_is() {
        var part = about("budgetPart");

        assertThat(part.isPartOf("budget")).isTrue();
        assertThat(part.after(FOUR_BILLION, data("5000000000", "RUB"))).isEqualTo(part);
    }

    private static SourceFact about(String field) {
        return new SourceFact(field, "about RUB 4 bn", null, Exactness.ABOUT, "A source", null, null, true, null, null);
    }

    private static SourceFact saying(String text) {
        return new SourceFact("budget", text, null, null, "A source", null, null, false, null, null);
    }

    private static Data data(String budget, String currency) {
        return new Data(new BigDecimal(budget), currency);
    }
}
