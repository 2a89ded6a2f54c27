package com.investkaluga.desk.trade.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What the explorer answers on either database. */
@Transactional
@WithMockUser(roles = "EXECUTIVE")
abstract class ExplorerRules {

    private static final Period YEAR = Period.ofYear(2020);

    @Autowired
    private ExplorerService explorer;

    @Autowired
    private GivenFlows given;

    @Test
    void without_flows_every_answer_says_so() {
        assertThat(overTime("2019/2020", Split.PARTNER, filter()).basis()).isNull();
        var two = compare(YEAR, Period.ofYear(2019), Split.PARTNER, filter());
        assertThat(two.basis()).isNull();
        assertThat(two.rows()).isEmpty();
        assertThat(two.total().growth()).isEqualTo(Missing.because(Reason.VALUE_NOT_KNOWN, YEAR));
    }

    @Test
    void parts_are_measured_against_the_whole_of_their_period() {
        given.imports("CN", "2019", "87", 100).imports("DE", "2019", "87", 300);
        given.imports("CN", "2020", "87", 300).imports("DE", "2020", "87", 500).commit();

        var china = row(overTime("2020/2020", Split.PARTNER, filter()), "CN");

        assertThat(china.value().usd()).isEqualByComparingTo("3600");
        assertThat(number(china.growth())).isEqualByComparingTo("2");
        assertThat(number(china.share().measure())).isEqualByComparingTo("0.375");
        assertThat(number(china.contribution())).isEqualByComparingTo("0.5");
        assertThat(number(china.index())).isEqualByComparingTo("100");
        assertThat(number(china.balance())).isEqualByComparingTo("-3600");
    }

    @Test
    void a_partner_alone_keeps_its_share_of_all() {
        given.imports("CN", "2020", "87", 100).imports("DE", "2020", "87", 300).commit();

        var rows = overTime("2020/2020", Split.NONE, filter("CN")).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.part()).isEqualTo(Part.ALL);
            assertThat(number(row.share().measure())).isEqualByComparingTo("0.25");
        });
    }

    @Test
    void sections_are_made_of_their_chapters_and_narrow_like_them() {
        given.imports("CN", "2020", "84", 10).imports("CN", "2020", "8517", 20).imports("CN", "2020", "99", 5);
        given.imports("CN", "2020", "87", 30).commit();

        assertThat(parts(overTime("2020/2020", Split.SECTION, filter()))).containsExactly("XVI", "XVII", "99");
        assertThat(row(overTime("2020/2020", Split.SECTION, filter()), "XVI")
                        .value()
                        .usd())
                .isEqualByComparingTo("360");
        assertThat(parts(overTime("2020/2020", Split.CHAPTER, goods("XVI")))).containsExactly("85", "84");
    }

    @Test
    void headings_are_told_apart_with_and_without_a_partner() {
        given.imports("CN", "2020", "8407", 10).imports("CN", "2020", "840820", 20);
        given.imports("DE", "2020", "8407", 30)
                .imports("DE", "2020", "8703", 40)
                .commit();

        assertThat(parts(overTime("2020/2020", Split.HEADING, goods("84")))).containsExactly("8407", "8408");
        assertThat(row(overTime("2020/2020", Split.HEADING, goods("84")), "8407")
                        .value()
                        .usd())
                .isEqualByComparingTo("480");
        var ofChina = new TradeFilter(Direction.IMPORTS, Set.of("CN"), Set.of());
        assertThat(row(overTime("2020/2020", Split.HEADING, ofChina), "8407")
                        .value()
                        .usd())
                .isEqualByComparingTo("120");
        assertThat(parts(overTime("2020/2020", Split.PARTNER, goods("8407", "87"))))
                .containsExactly("DE", "CN");
    }

    @Test
    void flows_known_by_chapter_alone_have_no_headings() {
        given.imports("CN", "2020", "84", 10).commit();

        assertThat(overTime("2020/2020", Split.HEADING, filter()).hasHeadings()).isFalse();
        assertThat(overTime("2020/2020", Split.CHAPTER, filter()).hasHeadings()).isTrue();
    }

    @Test
    void a_year_that_is_not_over_grows_on_the_same_months() {
        given.imports("CN", "2019", "87", 100);
        given.imports("CN", "2020-01/2020-05", "87", 150).commit();

        var answer = overTime("2019/2020", Split.NONE, filter());
        var row = answer.rows().getLast();

        assertThat(answer.toDate().now()).hasToString("2020-01/2020-05");
        assertThat(answer.toDate().before()).hasToString("2019-01/2019-05");
        assertThat(row.value().missingMonths()).hasSize(7);
        assertThat(row.grown()).hasToString("2020-01/2020-05");
        assertThat(number(row.growth())).isEqualByComparingTo("0.5");
        assertThat(number(row.contribution())).isEqualByComparingTo("0.5");
        assertThat(row.index()).isInstanceOf(Missing.class);
    }

    @Test
    void a_gap_between_known_months_leaves_a_period_without_growth() {
        given.imports("CN", "2019", "87", 100);
        given.imports("CN", "2020-01/2020-05", "87", 150)
                .imports("CN", "2020-08", "87", 150)
                .commit();

        var answer = overTime("2020/2020", Split.NONE, filter());

        assertThat(answer.toDate()).isNull();
        assertThat(answer.rows().getFirst().growth())
                .isEqualTo(new Missing(
                        Reason.VALUE_INCOMPLETE,
                        Period.parse("2020-01/2020-08"),
                        List.of(YearMonth.of(2020, 6), YearMonth.of(2020, 7))));
    }

    @Test
    void a_whole_year_never_grows_on_the_half_of_one_with_which_flows_begin() {
        given.imports("CN", "2018-07/2018-12", "87", 100)
                .imports("CN", "2019", "87", 100)
                .commit();

        var answer = overTime("2018/2019", Split.NONE, filter());

        assertThat(answer.toDate()).isNull();
        assertThat(answer.rows().getLast().growth())
                .isEqualTo(new Missing(
                        Reason.BASE_INCOMPLETE,
                        Period.ofYear(2018),
                        Period.parse("2018-01/2018-06").months()));
        assertThat(answer.rows().getLast().contribution()).isInstanceOf(Missing.class);
    }

    @Test
    void a_year_that_is_not_over_has_no_growth_where_one_of_its_months_lacks_a_base() {
        given.imports("CN", "2019-02/2019-12", "87", 100);
        given.imports("CN", "2020-01/2020-05", "87", 100).commit();

        var answer = overTime("2019/2020", Split.NONE, filter());

        assertThat(answer.toDate()).isNull();
        assertThat(answer.rows().getLast().growth())
                .isEqualTo(new Missing(
                        Reason.BASE_INCOMPLETE, Period.parse("2019-01/2019-05"), List.of(YearMonth.of(2019, 1))));
    }

    @Test
    void the_index_has_the_base_that_is_asked_for() {
        given.imports("CN", "2018", "87", 100).imports("CN", "2019", "87", 200);
        given.imports("CN", "2020", "87", 300).commit();

        var question = new TimeQuestion(
                filter(), Period.parse("2018-01/2020-12"), Granularity.YEAR, Split.NONE, Period.ofYear(2019));
        var rows = explorer.overTime(question).rows();

        assertThat(rows).extracting(row -> number(row.index()).intValueExact()).containsExactly(50, 100, 150);
    }

    @Test
    void small_parts_stand_together_on_the_lines_so_that_nothing_is_lost() {
        var partners = List.of("AT", "BE", "BG", "CN", "CZ", "DE", "DK", "ES", "FI");
        partners.forEach(partner -> given.imports(partner, "2020", "87", 10L + partners.indexOf(partner)));
        given.commit();

        var answer = overTime("2020/2020", Split.PARTNER, filter());

        assertThat(answer.rows()).hasSize(9);
        assertThat(answer.lines())
                .extracting(line -> line.getFirst().part())
                .containsExactly("FI", "ES", "DK", "DE", "CZ", "CN", "BG", Part.OTHERS);
        assertThat(answer.lines().getLast().getFirst().value().usd()).isEqualByComparingTo("252");
    }

    @Test
    void any_two_periods_of_one_length_are_compared() {
        given.imports("CN", "2016", "87", 100).imports("DE", "2016", "87", 300);
        given.imports("CN", "2020", "87", 400).imports("BY", "2020", "87", 100).commit();

        var answer = compare(YEAR, Period.ofYear(2016), Split.PARTNER, filter());

        assertThat(answer.rows()).extracting(TwoPeriodsRow::part).containsExactly("CN", "BY", "DE");
        var china = answer.rows().getFirst();
        assertThat(china.changeUsd()).isEqualByComparingTo("3600");
        assertThat(number(china.growth())).isEqualByComparingTo("3");
        assertThat(china.sharePoints()).isEqualByComparingTo("55");
        assertThat(number(china.contribution())).isEqualByComparingTo("0.75");
        assertThat(china.rank()).isEqualTo(new Rank(1, 2));
        assertThat(china.rankChange()).isEqualTo(1);
        assertThat(number(answer.total().growth())).isEqualByComparingTo("0.25");
        assertThat(answer.rows().stream()
                        .map(row -> number(row.contribution()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0.25");
    }

    @Test
    void unlike_lengths_are_never_turned_into_growth() {
        given.imports("CN", "2019/2020", "87", 100).commit();

        var answer = compare(YEAR, Period.ofHalf(2019, 1), Split.NONE, filter());

        assertThat(answer.periods().isOfOneLength()).isFalse();
        assertThat(answer.total().changeUsd()).isNull();
        assertThat(answer.total().growth()).isEqualTo(Missing.because(Reason.PERIODS_DIFFER, Period.ofHalf(2019, 1)));
        assertThat(answer.total().contribution()).isInstanceOf(Missing.class);
        assertThat(answer.total().now().usd()).isEqualByComparingTo("1200");
    }

    @Test
    void of_two_years_of_which_one_is_not_over_the_shared_months_are_compared() {
        given.imports("CN", "2016", "87", 100);
        given.imports("CN", "2020-01/2020-05", "87", 150).commit();

        var answer = compare(YEAR, Period.ofYear(2016), Split.NONE, filter());

        assertThat(answer.periods().isNarrowed()).isTrue();
        assertThat(answer.periods().now()).hasToString("2020-01/2020-05");
        assertThat(answer.periods().before()).hasToString("2016-01/2016-05");
        assertThat(number(answer.total().growth())).isEqualByComparingTo("0.5");
    }

    @Test
    void quarters_of_different_seasons_are_compared_and_known_as_such() {
        given.imports("CN", "2020-Q1", "87", 100)
                .imports("CN", "2020-Q2", "87", 200)
                .commit();

        var answer = compare(Period.ofQuarter(2020, 2), Period.ofQuarter(2020, 1), Split.NONE, filter());

        assertThat(answer.periods().isOfOneLength()).isTrue();
        assertThat(answer.periods().isOfOneSeason()).isFalse();
        assertThat(number(answer.total().growth())).isEqualByComparingTo("1");
    }

    @Test
    void a_place_among_chosen_partners_is_no_place() {
        given.imports("CN", "2020", "87", 100).imports("DE", "2020", "87", 300).commit();

        var answer = compare(YEAR, Period.ofYear(2019), Split.PARTNER, filter("CN"));

        assertThat(answer.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.rank()).isNull());
    }

    @Test
    void a_sample_stays_among_samples() {
        given.imports("CN", "2019", "87", 100).commitSample();
        given.imports("CN", "2020", "87", 100).commit();

        var answer = compare(YEAR, Period.ofYear(2019), Split.NONE, filter());

        assertThat(answer.basis()).isEqualTo(Basis.STATISTICAL);
        assertThat(answer.total().before()).isNull();
        assertThat(answer.total().growth()).isEqualTo(Missing.because(Reason.BASE_NOT_KNOWN, Period.ofYear(2019)));
    }

    @Test
    void missing_months_are_named() {
        given.imports("CN", "2020-01/2020-11", "87", 100).commit();

        assertThat(overTime("2020/2020", Split.NONE, filter())
                        .rows()
                        .getFirst()
                        .value()
                        .missingMonths())
                .containsExactly(YearMonth.of(2020, 12));
    }

    @Test
    @WithAnonymousUser
    void nobody_asks_without_signing_in() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> compare(YEAR, Period.ofYear(2019), Split.NONE, filter()));
    }

    private TimeAnswer overTime(String years, Split split, TradeFilter filter) {
        var range =
                new Period(YearMonth.parse(years.substring(0, 4) + "-01"), YearMonth.parse(years.substring(5) + "-12"));
        return explorer.overTime(new TimeQuestion(filter, range, Granularity.YEAR, split, null));
    }

    private TwoPeriodsAnswer compare(Period now, Period before, Split split, TradeFilter filter) {
        return explorer.compare(new TwoPeriodsQuestion(filter, split, now, before));
    }

    private static TradeFilter filter(String... partners) {
        return new TradeFilter(Direction.TURNOVER, Set.of(partners), Set.of());
    }

    private static TradeFilter goods(String... codes) {
        var goods = Arrays.stream(codes)
                .map(code -> GoodsCode.read(code).orElseThrow())
                .collect(Collectors.toSet());
        return new TradeFilter(Direction.TURNOVER, Set.of(), goods);
    }

    private static List<String> parts(TimeAnswer answer) {
        return answer.rows().stream().map(TimeRow::part).toList();
    }

    private static TimeRow row(TimeAnswer answer, String part) {
        return answer.rows().stream()
                .filter(row -> row.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(com.investkaluga.desk.trade.metrics.Measure measure) {
        return ((Computed) measure).value();
    }
}
