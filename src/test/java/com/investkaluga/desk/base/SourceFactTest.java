package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceFactTest {

    private record Data(
            @Nullable BigDecimal budget, @Nullable String budgetCurrency) {}

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
