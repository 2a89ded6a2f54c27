package com.investkaluga.desk.trade.metrics;

import static com.investkaluga.desk.base.Exactness.ABOUT;
import static com.investkaluga.desk.base.Exactness.ALMOST;
import static com.investkaluga.desk.base.Exactness.EXACT;
import static com.investkaluga.desk.base.Exactness.MORE_THAN;
import static com.investkaluga.desk.trade.metrics.Basis.PUBLISHED;
import static com.investkaluga.desk.trade.metrics.Basis.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import com.investkaluga.desk.trade.metrics.Measure.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The founding figures, to the letter. */
class WorkedCasesTest {

    private static final Formats SHOWN = Formats.in(Locale.ENGLISH);
    private static final Period YEAR_2013 = Period.ofYear(2013);
    private static final Period YEAR_2012 = Period.ofYear(2012);
    private static final Period HALF_2014 = Period.ofHalf(2014, 1);
    private static final Period HALF_2013 = Period.ofHalf(2013, 1);
    private static final Period NINE_MONTHS = Period.parse("2015-01/2015-09");

    @Test
    void china_2013_grows_by_what_the_source_states() {
        var growth = Growth.of(YEAR_2013, published(YEAR_2013, "875"), null, percent("32", ALMOST));

        assertThat(growth).isEqualTo(new Stated(new BigDecimal("0.32"), ALMOST));
    }

    @Test
    void china_2013_implies_a_base_of_about_663() {
        var implied = Implied.base(published(YEAR_2013, "875"), percent("32", ALMOST));

        assertThat(implied)
                .hasValueSatisfying(
                        base -> assertThat(SHOWN.millions(base.usd())).isEqualTo("662.9"));
    }

    @Test
    void china_2014_has_no_base_because_the_half_year_before_is_not_known() {
        var growth = Growth.of(HALF_2014, published(HALF_2014, "360"), null);

        assertThat(growth).isEqualTo(new Missing(Reason.BASE_NOT_KNOWN, HALF_2013, List.of()));
    }

    @Test
    void a_half_year_is_never_compared_with_a_full_year() {
        var growth = Growth.of(HALF_2014, published(HALF_2014, "360"), published(YEAR_2013, "875"));

        assertThat(growth).isEqualTo(new Missing(Reason.PERIODS_DIFFER, YEAR_2013, List.of()));
    }

    @Test
    void china_2014_keeps_no_base_although_samples_exist_for_2013() {
        var sample = TradeValue.of(HALF_2013, usd("400"), SAMPLE);

        var growth = Growth.of(HALF_2014, published(HALF_2014, "360"), sample);

        assertThat(growth).isEqualTo(new Missing(Reason.ONLY_SAMPLE, HALF_2013, List.of()));
    }

    @Test
    void chinas_share_is_the_stated_one_because_the_total_is_not_published() {
        var sampleTotal = TradeValue.of(YEAR_2013, usd("10900"), SAMPLE);

        var share = Shares.of(YEAR_2013, published(YEAR_2013, "875"), null, sampleTotal, percent("8", ABOUT));

        assertThat(share.measure()).isEqualTo(new Stated(new BigDecimal("0.08"), ABOUT));
        assertThat(share.total()).isNull();
    }

    @Test
    void without_a_stated_share_the_answer_is_that_only_a_sample_could_serve() {
        var sampleTotal = TradeValue.of(YEAR_2013, usd("10900"), SAMPLE);

        var share = Shares.of(YEAR_2013, published(YEAR_2013, "875"), null, sampleTotal, null);

        assertThat(share.measure()).isEqualTo(new Missing(Reason.ONLY_SAMPLE, YEAR_2013, List.of()));
    }

    @Test
    void chinas_share_implies_a_total_of_about_ten_point_nine_billion() {
        var implied = Implied.total(published(YEAR_2013, "875"), percent("8", ABOUT));

        assertThat(implied)
                .hasValueSatisfying(
                        total -> assertThat(SHOWN.millions(total.usd())).isEqualTo("10,937.5"));
    }

    @Test
    void china_is_second_of_the_three_published() {
        var ranks = Ranks.of(Map.of(
                "CN", published(YEAR_2013, "875"),
                "DE", published(YEAR_2013, "3174"),
                "BY", published(YEAR_2013, "566"),
                "PL", TradeValue.of(YEAR_2013, usd("900"), SAMPLE)));

        assertThat(ranks.get("CN")).isEqualTo(new Ranks.Rank(2, 3));
        assertThat(ranks.get("DE")).isEqualTo(new Ranks.Rank(1, 3));
        assertThat(ranks.get("PL")).isEqualTo(new Ranks.Rank(1, 1));
    }

    @Test
    void germany_2013_implies_a_base_of_about_2450_9() {
        var implied = Implied.base(published(YEAR_2013, "3174"), percent("29.5", EXACT));

        assertThat(implied.orElseThrow().usd()).isBetween(usd("2450.9"), usd("2451"));
    }

    @Test
    void two_equals_before_a_third_rank_one_one_three() {
        var ranks = Ranks.of(Map.of(
                "A", published(YEAR_2012, "100"), "B", published(YEAR_2012, "100"), "C", published(YEAR_2012, "50")));

        assertThat(ranks)
                .containsEntry("A", new Ranks.Rank(1, 3))
                .containsEntry("B", new Ranks.Rank(1, 3))
                .containsEntry("C", new Ranks.Rank(3, 3));
    }

    @Test
    void two_equals_before_a_third_have_a_concentration_of_0_36() {
        var concentration = Concentration.of(Map.of("A", usd("100"), "B", usd("100"), "C", usd("50")))
                .orElseThrow();

        assertThat(concentration.hhi()).isEqualByComparingTo("0.36");
        assertThat(concentration.effectivePartners()).isBetween(new BigDecimal("2.775"), new BigDecimal("2.785"));
        assertThat(concentration.topShare(1)).isEqualByComparingTo("0.4");
        assertThat(concentration.topShare(3)).isEqualByComparingTo("1");
        assertThat(concentration.topShare(10)).isEqualByComparingTo("1");
    }

    @Test
    void nine_months_of_2015_have_a_turnover_of_2510_beside_the_stated_more_than_2500() {
        var turnover = TradeValue.turnover(published(NINE_MONTHS, "210"), published(NINE_MONTHS, "2300"));

        assertThat(turnover).isNotNull();
        assertThat(turnover.usd()).isEqualByComparingTo(usd("2510"));
        assertThat(Check.ofAmount(usd("2500"), MORE_THAN, "Delaray", turnover.usd(), List.of("Delaray"))
                        .passes())
                .isTrue();
    }

    @Test
    void nine_months_of_2015_have_a_deficit_and_cover_nine_percent_of_imports() {
        var exports = published(NINE_MONTHS, "210");
        var imports = published(NINE_MONTHS, "2300");

        assertThat(Balances.balance(NINE_MONTHS, exports, imports).number())
                .hasValueSatisfying(balance -> assertThat(balance).isEqualByComparingTo(usd("-2090")));
        assertThat(Balances.coverRatio(NINE_MONTHS, exports, imports).number())
                .hasValueSatisfying(ratio -> assertThat(SHOWN.percent(ratio)).isEqualTo("9.1\u00a0%"));
    }

    private static TradeValue published(Period period, String millions) {
        return TradeValue.of(period, usd(millions), PUBLISHED);
    }

    private static BigDecimal usd(String millions) {
        return new BigDecimal(millions).movePointRight(6);
    }

    private static StatedPercent percent(String percent, Exactness exactness) {
        return new StatedPercent(new BigDecimal(percent), exactness);
    }
}
