package com.investkaluga.desk.trade.metrics;

import static com.investkaluga.desk.trade.metrics.Basis.PUBLISHED;
import static com.investkaluga.desk.trade.metrics.Basis.SAMPLE;
import static com.investkaluga.desk.trade.metrics.Basis.STATISTICAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Check.Subject;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final Period NOW = Period.ofYear(2020);
    private static final Period BEFORE = Period.ofYear(2019);

    @Test
    void any_two_years_are_compared() {
        var growth = Growth.between(
                Period.ofYear(2023),
                TradeValue.of(Period.ofYear(2023), BigDecimal.valueOf(150), Basis.STATISTICAL),
                Period.ofYear(2019),
                TradeValue.of(Period.ofYear(2019), BigDecimal.valueOf(100), Basis.STATISTICAL));

        assertThat(growth.number().orElseThrow()).isEqualByComparingTo("0.5");
    }

    @Test
    void periods_of_unlike_lengths_are_never_compared() {
        var half = TradeValue.of(Period.ofHalf(2014, 1), BigDecimal.TEN, Basis.STATISTICAL);
        var year = TradeValue.of(Period.ofYear(2013), BigDecimal.TEN, Basis.STATISTICAL);

        assertThat(Growth.between(half.period(), half, year.period(), year))
                .isEqualTo(Missing.because(Reason.PERIODS_DIFFER, Period.ofYear(2013)));
    }

    @Test
    void a_sample_is_no_base_of_any_other_period() {
        var value = TradeValue.of(Period.ofYear(2023), BigDecimal.TEN, Basis.STATISTICAL);
        var sample = TradeValue.of(Period.ofYear(2019), BigDecimal.TEN, Basis.SAMPLE);

        assertThat(Growth.between(value.period(), value, sample.period(), sample))
                .isEqualTo(Missing.because(Reason.ONLY_SAMPLE, Period.ofYear(2019)));
    }

    @Test
    void growth_is_value_over_base_less_one() {
        var growth = Growth.of(NOW, value(NOW, "150"), value(BEFORE, "120"));

        assertThat(growth.number())
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("0.25"));
    }

    @Test
    void a_computed_growth_goes_before_a_stated_one() {
        var stated = new StatedPercent(new BigDecimal("99"), Exactness.EXACT);

        assertThat(Growth.of(NOW, value(NOW, "150"), value(BEFORE, "120"), stated))
                .isInstanceOf(Computed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void a_base_that_is_not_positive_gives_no_growth(String base) {
        assertThat(Growth.of(NOW, value(NOW, "150"), value(BEFORE, base)))
                .isEqualTo(new Missing(Reason.BASE_NOT_POSITIVE, BEFORE, List.of()));
    }

    @Test
    void an_unknown_value_gives_no_growth_but_a_stated_growth_stands_alone() {
        var stated = new StatedPercent(new BigDecimal("65"), Exactness.EXACT);

        assertThat(Growth.of(NOW, null, value(BEFORE, "1")))
                .isEqualTo(new Missing(Reason.VALUE_NOT_KNOWN, NOW, List.of()));
        assertThat(Growth.of(NOW, null, null, stated).number())
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("0.65"));
    }

    @Test
    void a_missing_month_of_the_base_is_named_and_gives_no_growth() {
        var missing = List.of(YearMonth.of(2019, 4));

        assertThat(Growth.of(
                        NOW, value(NOW, "150"), new TradeValue(BEFORE, new BigDecimal("100"), STATISTICAL, missing)))
                .isEqualTo(new Missing(Reason.BASE_INCOMPLETE, BEFORE, missing));
    }

    @Test
    void a_missing_month_of_the_value_is_named_and_gives_no_growth() {
        var missing = List.of(YearMonth.of(2020, 12));

        assertThat(Growth.of(
                        NOW, new TradeValue(NOW, new BigDecimal("100"), STATISTICAL, missing), value(BEFORE, "150")))
                .isEqualTo(new Missing(Reason.VALUE_INCOMPLETE, NOW, missing));
    }

    @Test
    void published_and_statistical_values_meet_but_never_a_sample() {
        assertThat(PUBLISHED.meets(STATISTICAL)).isTrue();
        assertThat(SAMPLE.meets(SAMPLE)).isTrue();
        assertThat(SAMPLE.meets(PUBLISHED)).isFalse();
        assertThat(STATISTICAL.meets(SAMPLE)).isFalse();
    }

    @Test
    void a_published_total_goes_before_the_sum_of_flows() {
        var published = TradeValue.of(NOW, new BigDecimal("400"), PUBLISHED);

        var share = Shares.of(NOW, value(NOW, "100"), published, value(NOW, "500"), null);

        assertThat(share.measure().number())
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("0.25"));
        assertThat(share.total()).isEqualTo(published);
    }

    @Test
    void a_sample_is_a_share_of_samples_even_where_a_total_is_published() {
        var published = TradeValue.of(NOW, new BigDecimal("400"), PUBLISHED);
        var samples = TradeValue.of(NOW, new BigDecimal("500"), SAMPLE);

        var share = Shares.of(NOW, TradeValue.of(NOW, new BigDecimal("100"), SAMPLE), published, samples, null);

        assertThat(share.total()).isEqualTo(samples);
    }

    @Test
    void some_months_are_no_share_of_a_whole_years_total() {
        var part = new TradeValue(NOW, new BigDecimal("100"), STATISTICAL, List.of(YearMonth.of(2020, 12)));

        var share = Shares.of(NOW, part, TradeValue.of(NOW, new BigDecimal("400"), PUBLISHED), null, null);

        assertThat(share.measure()).isEqualTo(new Missing(Reason.TOTAL_NOT_PUBLISHED, NOW, List.of()));
    }

    @Test
    void a_share_changes_by_percentage_points() {
        assertThat(Shares.changeInPoints(new Computed(new BigDecimal("0.30")), new Computed(new BigDecimal("0.25"))))
                .isEqualByComparingTo("5");
        assertThat(Shares.changeInPoints(new Computed(BigDecimal.ONE), Missing.because(Reason.VALUE_NOT_KNOWN, NOW)))
                .isNull();
    }

    @Test
    void a_rank_rises_by_the_places_it_gained() {
        assertThat(new Ranks.Rank(2, 30).risenSince(new Ranks.Rank(5, 28))).isEqualTo(3);
        assertThat(new Ranks.Rank(2, 30).risenSince(null)).isNull();
    }

    @Test
    void a_balance_needs_both_directions() {
        assertThat(Balances.balance(NOW, value(NOW, "1"), null))
                .isEqualTo(new Missing(Reason.DIRECTION_NOT_KNOWN, NOW, List.of()));
        assertThat(Balances.coverRatio(NOW, value(NOW, "1"), value(NOW, "0")))
                .isEqualTo(new Missing(Reason.BASE_NOT_POSITIVE, NOW, List.of()));
    }

    @Test
    void a_turnover_needs_both_directions_of_one_kind() {
        var sample = TradeValue.of(NOW, BigDecimal.ONE, SAMPLE);

        assertThat(TradeValue.turnover(value(NOW, "1"), null)).isNull();
        assertThat(TradeValue.turnover(value(NOW, "1"), sample)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 29.5, 0.2955, true",
        "EXACT, 29.5, 0.29551, false",
        "EXACT, 29.5, 0.2945, true",
        "EXACT, 29.5, 0.29449, false",
        "EXACT, 32, 0.325, true",
        "EXACT, 32, 0.32501, false",
        "EXACT, 32.0, 0.3205, true",
        "EXACT, 32.0, 0.32051, false",
        "REVISED, 8, 0.0849, true",
        "ALMOST, 32, 0.335, true",
        "ALMOST, 32, 0.33501, false",
        "ABOUT, 8, 0.0649, false",
        "ABOUT, -6, -0.075, true",
        "MORE_THAN, 50, 0.515, true",
        "MORE_THAN, 50, 0.4999, false",
        "MORE_THAN, 50, 0.53, false"
    })
    void a_check_is_as_strict_as_the_sources_words(
            Exactness exactness, BigDecimal percent, BigDecimal ratio, boolean passes) {
        var check = Check.ofPercent(
                Subject.GROWTH, new StatedPercent(percent, exactness), "a source", ratio, List.of("two figures"));

        assertThat(check.passes()).isEqualTo(passes);
        assertThat(check.statedSource()).isEqualTo("a source");
        assertThat(check.computedSources()).containsExactly("two figures");
    }

    @Test
    void a_stated_place_agrees_or_does_not() {
        assertThat(Check.ofRank(2, Exactness.EXACT, "a source", 2, List.of()).passes())
                .isTrue();
        assertThat(Check.ofRank(2, Exactness.ABOUT, "a source", 3, List.of()).passes())
                .isFalse();
    }

    @Test
    void nothing_is_implied_by_a_fall_to_nothing_or_by_a_sample() {
        var all = new StatedPercent(new BigDecimal("-100"), Exactness.EXACT);
        var half = new StatedPercent(new BigDecimal("50"), Exactness.EXACT);

        assertThat(Implied.base(value(NOW, "5"), all)).isEmpty();
        assertThat(Implied.total(value(NOW, "5"), new StatedPercent(BigDecimal.ZERO, Exactness.EXACT)))
                .isEmpty();
        assertThat(Implied.base(TradeValue.of(NOW, BigDecimal.TEN, SAMPLE), half))
                .isEmpty();
    }

    @Test
    void an_index_is_a_hundred_at_its_base() {
        assertThat(Index.of(value(NOW, "150"), value(BEFORE, "120")).number())
                .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo("125"));
        assertThat(Index.of(value(NOW, "150"), value(Period.ofHalf(2019, 1), "60")))
                .isEqualTo(new Missing(Reason.PERIODS_DIFFER, Period.ofHalf(2019, 1), List.of()));
    }

    @Test
    void the_unspecified_partner_takes_no_place_and_nobody_stands_behind_it() {
        var ranks = Ranks.of(Map.of("NN", value(NOW, "900"), "DE", value(NOW, "100"), "CN", value(NOW, "50")));

        assertThat(ranks)
                .containsOnlyKeys("DE", "CN")
                .containsEntry("DE", new Ranks.Rank(1, 2))
                .containsEntry("CN", new Ranks.Rank(2, 2));
    }

    @Test
    void the_unspecified_partner_counts_as_one_in_the_concentration_and_is_none_of_the_greatest() {
        var concentration = Concentration.of(
                        Map.of("NN", new BigDecimal("50"), "DE", new BigDecimal("30"), "CN", new BigDecimal("20")))
                .orElseThrow();

        assertThat(concentration.hhi()).isEqualByComparingTo("0.38");
        assertThat(concentration.topShare(1)).isEqualByComparingTo("0.3");
        assertThat(concentration.topShare(10)).isEqualByComparingTo("0.5");
    }

    @Test
    void what_if_changes_one_partner_and_leaves_the_others() {
        var values = Map.of("A", new BigDecimal("100"), "B", new BigDecimal("100"), "C", new BigDecimal("50"));

        var whatIf = WhatIf.of(values, "C", new BigDecimal("100")).orElseThrow();

        assertThat(whatIf.totalUsd()).isEqualByComparingTo("300");
        assertThat(whatIf.share()).isBetween(new BigDecimal("0.3333"), new BigDecimal("0.3334"));
        assertThat(whatIf.concentration().hhi()).isBetween(new BigDecimal("0.3333"), new BigDecimal("0.3334"));
    }

    @Test
    void what_if_refuses_a_fall_by_more_than_everything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(Map.of("A", BigDecimal.ONE), "A", new BigDecimal("-101")));
        assertThat(WhatIf.of(Map.of("A", BigDecimal.ONE), "B", BigDecimal.TEN)).isEmpty();
        assertThat(WhatIf.of(Map.of("A", BigDecimal.ONE), "A", new BigDecimal("-100")))
                .isEmpty();
    }

    private static TradeValue value(Period period, String usd) {
        return TradeValue.of(period, new BigDecimal(usd), STATISTICAL);
    }
}
