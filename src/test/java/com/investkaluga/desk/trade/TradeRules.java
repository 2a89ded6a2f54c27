package com.investkaluga.desk.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What holds for trade flows on either database. */
@Transactional
@WithMockUser(roles = "EXECUTIVE")
abstract class TradeRules {

    private static final Period YEAR = Period.ofYear(2020);

    @Autowired
    private TradeService service;

    @Autowired
    private PartnerTradeService partners;

    @Autowired
    private FlowStore flows;

    private final List<CustomsRow> rows = new ArrayList<>();

    @Test
    void without_flows_everything_says_so() {
        assertThat(service.state().basis()).isNull();
        assertThat(service.headline(YEAR).turnover().growth())
                .isEqualTo(new Missing(Reason.VALUE_NOT_KNOWN, YEAR, List.of()));
        assertThat(service.ranking(YEAR, Direction.TURNOVER)).isEmpty();
        assertThat(service.chapters(YEAR, Direction.EXPORTS, null)).isEmpty();
        assertThat(partners.standings("CN", Direction.TURNOVER, YEAR, Granularity.YEAR))
                .isEmpty();
        assertThat(partners.directions("CN", YEAR)).isEmpty();
        assertThat(service.series(YEAR, Granularity.QUARTER, List.of())
                        .getFirst()
                        .points())
                .hasSize(4)
                .allMatch(point -> point.turnover() == null);
        assertThat(service.partners()).isEmpty();
    }

    @Test
    void the_headline_compares_with_the_same_months_of_the_year_before() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020", Direction.IMPORTS, "87", 150);
        given("BY", "2020", Direction.EXPORTS, "04", 50);
        commit(BatchKind.CUSTOMS);

        var headline = service.headline(YEAR);

        assertThat(headline.basis()).isEqualTo(Basis.STATISTICAL);
        assertThat(headline.turnover().now().usd()).isEqualByComparingTo("2400");
        assertThat(headline.turnover().before().usd()).isEqualByComparingTo("1200");
        assertThat(headline.turnover().growth().number().orElseThrow()).isEqualByComparingTo("1");
        assertThat(headline.balance().number().orElseThrow()).isEqualByComparingTo("-1200");
        assertThat(headline.activePartners()).isEqualTo(2);
        assertThat(headline.activePartnersBefore()).isEqualTo(1);
        assertThat(headline.concentration().hhi()).isEqualByComparingTo("0.625");
        assertThat(headline.exports().growth())
                .isEqualTo(new Missing(Reason.BASE_NOT_POSITIVE, Period.ofYear(2019), List.of()));
    }

    @Test
    void a_month_without_flows_leaves_the_year_without_growth_and_is_named() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020-01/2020-11", Direction.IMPORTS, "87", 150);
        commit(BatchKind.CUSTOMS);

        var headline = service.headline(YEAR);

        assertThat(headline.missingMonths()).containsExactly(YearMonth.of(2020, 12));
        assertThat(headline.turnover().growth())
                .isEqualTo(new Missing(Reason.VALUE_INCOMPLETE, YEAR, List.of(YearMonth.of(2020, 12))));
        assertThat(headline.turnover().before()).isNull();
        assertThat(service.headline(Period.parse("2020-01/2020-11"))
                        .turnover()
                        .growth()
                        .number()
                        .orElseThrow())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void a_commit_is_seen_by_who_asked_the_same_before() {
        given("CN", "2020", Direction.IMPORTS, "87", 100);
        commit(BatchKind.CUSTOMS);
        assertThat(service.ranking(YEAR, Direction.TURNOVER)).hasSize(1);
        assertThat(service.headline(YEAR).activePartners()).isEqualTo(1);
        assertThat(partners.directions("DE", YEAR)).isEmpty();

        given("DE", "2021", Direction.IMPORTS, "87", 300);
        given("DE", "2020", Direction.IMPORTS, "87", 300);
        commit(BatchKind.CUSTOMS);

        assertThat(service.ranking(YEAR, Direction.TURNOVER))
                .extracting(PartnerTrade::iso2)
                .startsWith("DE");
        assertThat(service.headline(YEAR).turnover().now().usd()).isEqualByComparingTo("3600");
        assertThat(partners.directions("DE", YEAR)).containsKey(Direction.TURNOVER);
    }

    @Test
    void partners_are_ranked_with_their_change() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("DE", "2019", Direction.IMPORTS, "87", 300);
        given("CN", "2020", Direction.IMPORTS, "87", 300);
        given("DE", "2020", Direction.IMPORTS, "87", 100);
        commit(BatchKind.CUSTOMS);

        var ranking = service.ranking(YEAR, Direction.IMPORTS);

        assertThat(ranking).extracting(PartnerTrade::iso2).containsExactly("CN", "DE");
        assertThat(ranking.getFirst().rank()).isEqualTo(new Rank(1, 2));
        assertThat(ranking.getFirst().rankChange()).isEqualTo(1);
        assertThat(ranking.getFirst().share().measure().number().orElseThrow()).isEqualByComparingTo("0.75");
        assertThat(ranking.getFirst().shareChangePoints()).isEqualByComparingTo("50");
        assertThat(ranking.getFirst().growth().number().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void the_unspecified_partner_stands_last_without_a_place_and_is_not_counted() {
        given("NN", "2020", Direction.IMPORTS, "87", 500);
        given("CN", "2020", Direction.IMPORTS, "87", 300);
        given("DE", "2020", Direction.IMPORTS, "87", 200);
        commit(BatchKind.CUSTOMS);

        var ranking = service.ranking(YEAR, Direction.IMPORTS);

        assertThat(ranking).extracting(PartnerTrade::iso2).containsExactly("CN", "DE", "NN");
        assertThat(ranking).extracting(PartnerTrade::rank).containsExactly(new Rank(1, 2), new Rank(2, 2), null);
        assertThat(ranking.getFirst().share().measure().number().orElseThrow()).isEqualByComparingTo("0.3");
        assertThat(service.headline(YEAR).activePartners()).isEqualTo(2);
        assertThat(service.headline(YEAR).concentration().hhi()).isEqualByComparingTo("0.38");
        assertThat(partners.standings("DE", Direction.IMPORTS, YEAR, Granularity.YEAR)
                        .getFirst()
                        .rank())
                .isEqualTo(new Rank(2, 2));
    }

    @Test
    void a_partner_that_traded_only_the_year_before_has_no_rank() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("DE", "2020", Direction.IMPORTS, "87", 300);
        commit(BatchKind.CUSTOMS);

        var china = service.ranking(YEAR, Direction.IMPORTS).getLast();

        assertThat(china.iso2()).isEqualTo("CN");
        assertThat(china.rank()).isNull();
        assertThat(china.usd()).isEqualByComparingTo("0");
        assertThat(china.growth().number().orElseThrow()).isEqualByComparingTo("-1");
    }

    @Test
    void imported_flows_replace_the_sample_and_never_meet_it() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        commit(BatchKind.SAMPLE);
        given("CN", "2020", Direction.IMPORTS, "87", 150);
        commit(BatchKind.CUSTOMS);

        assertThat(service.state().isSample()).isFalse();
        assertThat(service.headline(YEAR).turnover().growth())
                .isEqualTo(new Missing(Reason.BASE_NOT_KNOWN, Period.ofYear(2019), List.of()));
    }

    @Test
    void chapters_say_what_they_contributed() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020", Direction.IMPORTS, "8703", 120);
        given("CN", "2020", Direction.IMPORTS, "84", 30);
        commit(BatchKind.CUSTOMS);

        var chapters = service.chapters(YEAR, Direction.IMPORTS, "CN");

        assertThat(chapters).extracting(ChapterTrade::chapter).containsExactly("87", "84");
        assertThat(chapters.getFirst().contribution()).isEqualByComparingTo("0.2");
        assertThat(chapters.getLast().contribution()).isEqualByComparingTo("0.3");
        assertThat(chapters.getFirst().share().number().orElseThrow()).isEqualByComparingTo("0.8");
    }

    @Test
    void series_flag_incomplete_periods() {
        given("CN", "2019-Q4", Direction.IMPORTS, "87", 100);
        given("CN", "2020-01/2020-04", Direction.IMPORTS, "87", 150);
        given("BY", "2020-01/2020-04", Direction.IMPORTS, "87", 150);
        commit(BatchKind.CUSTOMS);

        var series = service.series(Period.parse("2020-01/2020-09"), Granularity.QUARTER, List.of("CN"));
        var points = series.getFirst().points();

        assertThat(points)
                .extracting(point -> point.period().toString())
                .containsExactly("2020-Q1", "2020-Q2", "2020-Q3");
        assertThat(points.get(0).turnover().usd()).isEqualByComparingTo("450");
        assertThat(points.get(0).share().number().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(points.get(1).missingMonths()).containsExactly(YearMonth.of(2020, 5), YearMonth.of(2020, 6));
        assertThat(points.get(2).turnover()).isNull();
    }

    @Test
    void the_standing_of_a_partner_is_told_period_by_period() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("DE", "2019", Direction.IMPORTS, "87", 300);
        given("DE", "2020", Direction.IMPORTS, "87", 100);
        commit(BatchKind.CUSTOMS);

        var years = partners.standings("CN", Direction.TURNOVER, Period.parse("2019-01/2020-12"), Granularity.YEAR);

        assertThat(years).extracting(Standing::rank).containsExactly(new Rank(2, 2), null);
        assertThat(years.getFirst().share().number().orElseThrow()).isEqualByComparingTo("0.25");
    }

    @Test
    void each_direction_of_a_partner_has_its_own_growth_share_and_place() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020", Direction.IMPORTS, "87", 150);
        given("CN", "2020", Direction.EXPORTS, "44", 10);
        given("DE", "2020", Direction.EXPORTS, "84", 30);
        commit(BatchKind.CUSTOMS);

        var trades = partners.directions("CN", YEAR);

        assertThat(trades.get(Direction.IMPORTS).rank()).isEqualTo(new Rank(1, 1));
        assertThat(trades.get(Direction.IMPORTS).growth().number().orElseThrow())
                .isEqualByComparingTo("0.5");
        assertThat(trades.get(Direction.EXPORTS).rank()).isEqualTo(new Rank(2, 2));
        assertThat(trades.get(Direction.EXPORTS).share().measure().number().orElseThrow())
                .isEqualByComparingTo("0.25");
        assertThat(trades.get(Direction.EXPORTS).growth().number()).isEmpty();
    }

    @Test
    void months_stand_beside_the_same_months_of_the_year_before_and_unknown_ones_stay_unknown() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020-01/2020-05", Direction.IMPORTS, "87", 150);
        commit(BatchKind.CUSTOMS);

        var months = service.series(Period.parse("2019-01/2020-12"), Granularity.MONTH, List.of("CN"))
                .getFirst()
                .points();

        assertThat(months).hasSize(24);
        assertThat(months.get(16).growth(Direction.IMPORTS).number().orElseThrow())
                .isEqualByComparingTo("0.5");
        assertThat(months.get(17).imports()).isNull();
        assertThat(months.get(5).imports().usd()).isEqualByComparingTo("100");
    }

    @Test
    void a_period_that_is_not_over_grew_on_the_same_months_of_the_year_before() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020-01/2020-05", Direction.IMPORTS, "87", 150);
        commit(BatchKind.CUSTOMS);

        for (var partners : List.of(List.<String>of(), List.of("CN"))) {
            var year = year(partners);

            assertThat(year.grown()).isEqualTo(Period.parse("2020-01/2020-05"));
            assertThat(year.growth(Direction.IMPORTS).number().orElseThrow()).isEqualByComparingTo("0.5");
            assertThat(year.missingMonths()).hasSize(7);
        }
    }

    private SeriesPoint year(List<String> partners) {
        return service.series(YEAR, Granularity.YEAR, partners)
                .getFirst()
                .points()
                .getFirst();
    }

    @Test
    void a_month_missing_in_between_leaves_a_period_that_is_not_over_without_growth() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020-01/2020-02", Direction.IMPORTS, "87", 150);
        given("CN", "2020-04/2020-05", Direction.IMPORTS, "87", 150);
        commit(BatchKind.CUSTOMS);

        var year = year(List.of("CN"));

        assertThat(year.growth())
                .isInstanceOfSatisfying(
                        Missing.class, missing -> assertThat(missing.months()).containsExactly(YearMonth.of(2020, 3)));
    }

    @Test
    void a_partners_share_over_time_is_of_all_partners_in_the_same_direction() {
        given("CN", "2020", Direction.EXPORTS, "84", 10);
        given("DE", "2020", Direction.EXPORTS, "84", 30);
        given("CN", "2020", Direction.IMPORTS, "87", 60);
        commit(BatchKind.CUSTOMS);

        var year = year(List.of("CN"));

        assertThat(year.share(Direction.EXPORTS).number().orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(year.share(Direction.IMPORTS).number().orElseThrow()).isEqualByComparingTo("1");
        assertThat(year.share(Direction.TURNOVER).number().orElseThrow()).isEqualByComparingTo("0.7");
    }

    @Test
    void of_a_year_that_is_not_over_the_known_months_are_compared() {
        given("CN", "2019", Direction.IMPORTS, "87", 100);
        given("CN", "2020-01/2020-05", Direction.IMPORTS, "87", 150);
        commit(BatchKind.CUSTOMS);

        var part = service.state().knownPart(YEAR);

        assertThat(part).hasToString("2020-01/2020-05");
        assertThat(partners.directions("CN", part)
                        .get(Direction.TURNOVER)
                        .growth()
                        .number()
                        .orElseThrow())
                .isEqualByComparingTo("0.5");
        assertThat(service.state().knownPart(Period.ofYear(2019))).isEqualTo(Period.ofYear(2019));
        assertThat(service.state().knownPart(Period.ofYear(2021))).isEqualTo(Period.ofYear(2021));
    }

    @Test
    void the_state_names_what_is_there() {
        given("CN", "2018-06/2019-12", Direction.IMPORTS, "87", 10);
        given("CN", "2020-02/2020-03", Direction.IMPORTS, "87", 10);
        commit(BatchKind.SAMPLE);

        var state = service.state();

        assertThat(state.isSample()).isTrue();
        assertThat(state.available()).hasToString("2018-06/2020-03");
        assertThat(state.missingMonths()).containsExactly(YearMonth.of(2020, 1));
        assertThat(state.latestCompleteYear()).isEqualTo(Period.ofYear(2019));
        assertThat(state.latestYearToDate()).hasToString("2020-Q1");
        assertThat(state.lastBatch().rowCount()).isEqualTo(21);
        assertThat(service.partners()).containsExactly("CN");
    }

    @Test
    @WithAnonymousUser
    void nobody_reads_without_signing_in() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.state());
    }

    private void given(String partner, String period, Direction direction, String hsCode, long usdPerMonth) {
        Period.parse(period)
                .months()
                .forEach(month -> rows.add(new CustomsRow(
                        month, direction, partner, hsCode, BigDecimal.valueOf(usdPerMonth), null, null, null)));
    }

    private void commit(BatchKind kind) {
        flows.commit(kind, "test", null, rows);
        rows.clear();
    }
}
