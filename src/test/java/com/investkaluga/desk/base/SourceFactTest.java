package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

    private static Data data(String budget, String currency) {
        return new Data(new BigDecimal(budget), currency);
    }
}
