package com.investkaluga.desk.trade.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.warning.WarningLines;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What holds for dependence on few partners on either database. */
@Transactional
@WithMockUser(roles = "EXECUTIVE")
abstract class DependenceRules {

    private static final Period YEAR = Period.ofYear(2020);

    @Autowired
    private DependenceService dependence;

    @Autowired
    private GivenFlows given;

    @Test
    void two_of_a_hundred_and_one_of_fifty_are_as_concentrated_as_less_than_three_equals() {
        given.imports("CN", "2020", "87", 100).imports("DE", "2020", "87", 100).imports("BY", "2020", "87", 50);
        given.commit();

        var point = dependence.overTime(question(YEAR)).points().getFirst();

        assertThat(point.concentration().hhi()).isEqualByComparingTo("0.36");
        assertThat(point.concentration().effectivePartners()).isBetween(new BigDecimal("2.77"), new BigDecimal("2.78"));
        assertThat(point.topShare()).isEqualByComparingTo("0.4");
        assertThat(point.concentration().topShare(3)).isEqualByComparingTo("1");
        assertThat(point.greatest()).isEqualTo("CN");
        assertThat(point.partners()).isEqualTo(3);
    }

    @Test
    void periods_without_flows_have_no_point_and_incomplete_ones_say_so() {
        given.imports("CN", "2020-Q1", "87", 100)
                .imports("CN", "2020-05", "87", 100)
                .commit();

        var answer =
                dependence.overTime(new DependenceQuestion(Direction.TURNOVER, Set.of(), YEAR, Granularity.QUARTER));

        assertThat(answer.periods()).hasSize(4);
        assertThat(answer.points())
                .extracting(point -> point.period() + " " + point.total().isComplete())
                .containsExactly("2020-Q1 true", "2020-Q2 false");
    }

    @Test
    void a_commit_is_seen_by_who_asked_the_same_before() {
        given.imports("CN", "2020", "87", 100).commit();
        assertThat(dependence.overTime(question(YEAR)).points().getFirst().partners())
                .isEqualTo(1);

        given.imports("CN", "2020", "87", 100).imports("DE", "2020", "87", 100).commit();

        assertThat(dependence.overTime(question(YEAR)).points().getFirst().partners())
                .isEqualTo(2);
    }

    @Test
    void goods_narrow_what_is_depended_on() {
        given.imports("CN", "2020", "87", 100).imports("DE", "2020", "30", 300).commit();

        var answer = dependence.overTime(new DependenceQuestion(
                Direction.IMPORTS, Set.of(GoodsCode.read("30").orElseThrow()), YEAR, Granularity.YEAR));

        assertThat(answer.points())
                .singleElement()
                .satisfies(point -> assertThat(point.greatest()).isEqualTo("DE"));
    }

    @Test
    void one_partner_less_leaves_the_others_with_more() {
        given.imports("CN", "2020", "87", 100).imports("DE", "2020", "87", 100).commit();

        var answer =
                dependence.whatIf(question(YEAR), "CN", new BigDecimal(-50)).orElseThrow();

        assertThat(answer.total().usd()).isEqualByComparingTo("2400");
        assertThat(answer.after().totalUsd()).isEqualByComparingTo("1800");
        assertThat(answer.share()).isEqualByComparingTo("0.5");
        assertThat(answer.after().share()).isBetween(new BigDecimal("0.333"), new BigDecimal("0.334"));
        assertThat(answer.concentration().hhi()).isEqualByComparingTo("0.5");
        assertThat(answer.after().concentration().hhi()).isBetween(new BigDecimal("0.555"), new BigDecimal("0.556"));
        assertThat(answer.shares())
                .extracting(share -> share.partner() + " " + share.after().setScale(3, java.math.RoundingMode.HALF_UP))
                .containsExactly("CN 0.333", "DE 0.667");
    }

    @Test
    void no_change_changes_nothing() {
        given.imports("CN", "2020", "87", 70).imports("DE", "2020", "87", 100).commit();

        var answer = dependence.whatIf(question(YEAR), "DE", BigDecimal.ZERO).orElseThrow();

        assertThat(answer.after().totalUsd())
                .isEqualByComparingTo(answer.total().usd());
        assertThat(answer.after().concentration().hhi())
                .isEqualByComparingTo(answer.concentration().hhi());
        assertThat(answer.shares())
                .allSatisfy(share -> assertThat(share.after()).isEqualByComparingTo(share.share()));
    }

    @Test
    void a_partner_without_trade_has_no_what_if() {
        given.imports("CN", "2020", "87", 70).commit();

        assertThat(dependence.whatIf(question(YEAR), "DE", BigDecimal.TEN)).isEmpty();
        assertThat(dependence.whatIf(question(YEAR), "CN", new BigDecimal(-100)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dependence.whatIf(question(YEAR), "CN", new BigDecimal(-101)));
    }

    @Test
    void without_flows_there_is_nothing_to_depend_on() {
        assertThat(dependence.overTime(question(YEAR)).basis()).isNull();
        assertThat(dependence.whatIf(question(YEAR), "CN", BigDecimal.TEN)).isEmpty();
        assertThat(dependence.partners(question(YEAR))).isEmpty();
    }

    @Test
    void a_line_is_crossed_above_it_and_not_on_it() {
        given.imports("CN", "2019", "87", 100).imports("DE", "2019", "87", 100);
        given.imports("CN", "2020", "87", 300).imports("DE", "2020", "87", 100).commit();
        var points = dependence
                .overTime(question(new Period(Period.ofYear(2019).first(), YEAR.last())))
                .points();

        assertThat(crossed(points, "0.5", "50")).isEqualTo("2020 true true");
        assertThat(crossed(points, "0.625", null)).isEmpty();
        assertThat(crossed(points, null, "74.9")).isEqualTo("2020 false true");
        assertThat(crossed(points, null, null)).isEmpty();
    }

    @Test
    void who_overtook_whom_is_told_the_farthest_first_and_by_how_much_the_greatest_gained() {
        given.imports("CN", "2019", "87", 100).imports("DE", "2019", "87", 300).imports("BY", "2019", "87", 200);
        given.imports("TR", "2020", "87", 50).imports("CN", "2020", "87", 400).imports("DE", "2020", "87", 350);
        given.imports("BY", "2020", "87", 200).commit();

        var answer = dependence.overTime(question(new Period(Period.ofYear(2019).first(), YEAR.last())));

        var latest = answer.latest().orElseThrow();
        assertThat(latest.moves())
                .as("Türkiye is new and rose from nowhere")
                .containsExactly(new RankMove("CN", 1, 2), new RankMove("DE", 2, -1), new RankMove("BY", 3, -1));
        assertThat(answer.topChange(latest, 1)).isEqualByComparingTo("-10");
        assertThat(answer.points().getFirst().moves()).isNull();
        assertThat(answer.topChange(answer.points().getFirst(), 1)).isNull();
    }

    @Test
    void places_among_small_partners_are_no_news_but_who_left_the_ten_greatest_is() {
        for (int i = 0; i < 12; i++) {
            var partner = "D" + (char) ('A' + i);
            given.imports(partner, "2019", "87", 1_200 - i * 100);
            // the tenth and the twelfth change their places, and so do the eleventh and its neighbour
            given.imports(partner, "2020", "87", i == 11 ? 250 : i == 9 ? 50 : 1_200 - i * 100);
        }
        given.commit();

        var answer = dependence.overTime(question(new Period(Period.ofYear(2019).first(), YEAR.last())));

        assertThat(answer.latest().orElseThrow().moves())
                .containsExactly(new RankMove("DL", 10, 2), new RankMove("DJ", 12, -2));
    }

    @Test
    void a_year_that_is_not_over_moves_nobody_and_is_not_the_latest() {
        given.imports("CN", "2019", "87", 100).imports("DE", "2019", "87", 300);
        given.imports("CN", "2020-Q1", "87", 900)
                .imports("DE", "2020-Q1", "87", 300)
                .commit();

        var answer = dependence.overTime(question(new Period(Period.ofYear(2019).first(), YEAR.last())));

        assertThat(answer.points().getLast().moves()).isNull();
        assertThat(answer.topChange(answer.points().getLast(), 3)).isNull();
        assertThat(answer.latest().orElseThrow().period()).isEqualTo(Period.ofYear(2019));
    }

    @Test
    void partners_with_trade_stand_the_greatest_first() {
        given.imports("CN", "2020", "87", 70).imports("DE", "2020", "87", 100).imports("BY", "2019", "87", 100);
        given.commit();

        assertThat(dependence.partners(question(YEAR))).containsExactly("DE", "CN");
    }

    private static String crossed(java.util.List<DependencePoint> points, String hhi, String topShare) {
        var lines = new WarningLines(
                hhi == null ? null : new BigDecimal(hhi), topShare == null ? null : new BigDecimal(topShare));
        return Crossing.of(points, lines).stream()
                .map(crossing ->
                        "%s %s %s".formatted(crossing.point().period(), crossing.byHhi(), crossing.byTopShare()))
                .collect(Collectors.joining(", "));
    }

    private static DependenceQuestion question(Period range) {
        return new DependenceQuestion(Direction.TURNOVER, Set.of(), range, Granularity.YEAR);
    }
}
