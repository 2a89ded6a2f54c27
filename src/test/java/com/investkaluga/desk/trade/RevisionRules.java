package com.investkaluga.desk.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.trade.explore.ExplorerService;
import com.investkaluga.desk.trade.explore.GoodsCode;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TimeQuestion;
import com.investkaluga.desk.trade.explore.TimeRow;
import com.investkaluga.desk.trade.explore.TradeFilter;
import com.investkaluga.desk.trade.explore.TwoPeriodsQuestion;
import com.investkaluga.desk.trade.flow.FlowLedger;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Of flows that a later import replaced, what they were before stays known. On either database. */
@Transactional
@WithMockUser(roles = "EXECUTIVE")
abstract class RevisionRules {

    private static final Period YEAR = Period.ofYear(2020);

    @Autowired
    private PartnerTradeService partners;

    @Autowired
    private ExplorerService explorer;

    @Autowired
    private TradeService trade;

    @Autowired
    private GivenFlows given;

    @Autowired
    private FlowLedger ledger;

    @Test
    void what_was_never_replaced_has_no_former_value() {
        given.imports("CN", "2020", "8703", 100);
        given.commit("first.csv");

        assertThat(ofChina(Granularity.YEAR)).isEmpty();
        assertThat(explored(Split.CHAPTER)).isEmpty();
    }

    @Test
    void a_later_import_leaves_behind_what_the_period_was_and_names_itself() {
        givenAndRevised();

        assertThat(ofChina(Granularity.HALF))
                .containsExactly("2020-H2 TURNOVER 660 by second.csv", "2020-H2 IMPORTS 600 by second.csv");
        assertThat(revisions("DE", Granularity.YEAR)).isEmpty();
    }

    @Test
    void a_period_between_the_calendar_s_own_has_its_former_value_too() {
        givenAndRevised();

        var period = Period.parse("2020-03/2020-11");
        var revision = partners.directions("CN", period)
                .get(Direction.IMPORTS)
                .revisions()
                .get(Direction.IMPORTS);

        assertThat(revision).isNotNull();
        assertThat(revision.formerUsd()).isEqualByComparingTo("900");
    }

    @Test
    void the_region_s_headline_says_what_it_was_too() {
        givenAndRevised();

        var headline = trade.headline(Period.parse("2020-03/2020-11"));

        assertThat(headline.imports().revision()).isNotNull();
        assertThat(headline.imports()
                        .now()
                        .usd()
                        .subtract(headline.imports().revision().formerUsd()))
                .isEqualByComparingTo("30");
        assertThat(headline.exports().revision()).isNull();
    }

    @Test
    void so_does_every_partner_of_the_ranking_in_each_direction() {
        givenAndRevised();

        var ranking = trade.ranking(YEAR, Direction.TURNOVER);

        assertThat(ranking).extracting(PartnerTrade::iso2).containsExactly("CN", "DE");
        assertThat(ranking.getFirst().revisions()).containsOnlyKeys(Direction.TURNOVER, Direction.IMPORTS);
        assertThat(ranking.getFirst().revisions().get(Direction.TURNOVER).formerUsd())
                .isEqualByComparingTo("1320");
        assertThat(ranking.getLast().revisions()).isEmpty();
    }

    @Test
    void a_partner_of_which_an_import_left_nothing_stays_in_the_ranking_with_what_it_was() {
        given.imports("DE", "2020", "8703", 10);
        given.imports("CN", "2020", "8703", 5);
        given.commit("first.csv");
        given.imports("DE", "2020", "8703", 10);
        given.commit("second.csv");

        var china = trade.ranking(YEAR, Direction.TURNOVER).getLast();

        assertThat(china.iso2()).isEqualTo("CN");
        assertThat(china.usd()).isZero();
        assertThat(china.rank()).isNull();
        assertThat(china.revisions().get(Direction.TURNOVER).formerUsd()).isEqualByComparingTo("60");
    }

    @Test
    void of_a_year_in_which_two_imports_changed_a_month_each_the_old_value_is_the_one_before_the_latest() {
        given.imports("CN", "2020", "8703", 100);
        given.commit("first.csv");
        given.imports("CN", "2020-01", "8703", 90);
        given.commit("second.csv");
        given.imports("CN", "2020-02", "8703", 110);
        given.commit("third.csv");

        assertThat(ofChina(Granularity.YEAR))
                .containsExactly("2020 TURNOVER 1190 by third.csv", "2020 IMPORTS 1190 by third.csv");
    }

    @Test
    void taking_the_import_back_takes_the_former_values_back() {
        var second = givenAndRevised();

        ledger.undo(second, "manager");

        assertThat(ofChina(Granularity.MONTH)).isEmpty();
        assertThat(explored(Split.PARTNER)).isEmpty();
    }

    @Test
    void the_value_before_the_last_import_counts_and_after_its_undo_the_one_before() {
        given.imports("CN", "2020-01", "8703", 1);
        given.commit("first.csv");
        given.imports("CN", "2020-01", "8703", 2);
        given.commit("second.csv");
        given.imports("CN", "2020-01", "8703", 3);
        var third = given.commit("third.csv");

        assertThat(ofChina(Granularity.MONTH))
                .containsExactly("2020-01 TURNOVER 2 by third.csv", "2020-01 IMPORTS 2 by third.csv");

        ledger.undo(third, "manager");

        assertThat(ofChina(Granularity.MONTH))
                .containsExactly("2020-01 TURNOVER 1 by second.csv", "2020-01 IMPORTS 1 by second.csv");
    }

    @Test
    void the_same_file_again_revises_nothing() {
        given.imports("CN", "2020", "8703", 100);
        given.commit("first.csv");
        given.imports("CN", "2020", "8703", 100);
        given.commit("again.csv");

        assertThat(ofChina(Granularity.MONTH)).isEmpty();
        assertThat(explored(Split.NONE)).isEmpty();
    }

    @Test
    void only_an_import_that_changed_a_value_is_named() {
        given.imports("CN", "2020", "8703", 100);
        given.commit("first.csv");
        given.imports("CN", "2020-01", "8703", 90);
        given.commit("changes.csv");
        given.imports("CN", "2020-02", "8703", 100);
        given.commit("repeats.csv");

        assertThat(ofChina(Granularity.YEAR))
                .containsExactly("2020 TURNOVER 1200 by changes.csv", "2020 IMPORTS 1200 by changes.csv");
    }

    @Test
    void a_partner_that_an_import_brought_in_was_nothing_before() {
        given.imports("DE", "2020", "8703", 10);
        given.commit("first.csv");
        given.imports("DE", "2020", "8703", 10);
        given.imports("CN", "2020", "8703", 5);
        given.commit("second.csv");

        assertThat(ofChina(Granularity.YEAR))
                .containsExactly("2020 TURNOVER 0 by second.csv", "2020 IMPORTS 0 by second.csv");
    }

    @Test
    void a_partner_of_which_an_import_left_nothing_is_still_listed_with_what_it_was() {
        given.imports("DE", "2020", "8703", 10);
        given.imports("CN", "2020", "8703", 5);
        given.commit("first.csv");
        given.imports("DE", "2020", "8703", 10);
        given.commit("second.csv");

        assertThat(explored(Split.PARTNER)).containsExactly("CN 0 was 60 by second.csv");
        assertThat(compared(Split.PARTNER)).containsExactly("CN was 60");
    }

    @Test
    void a_sample_that_real_flows_replaced_is_no_former_value() {
        given.imports("CN", "2020", "8703", 10);
        given.commitSample();
        given.imports("CN", "2020", "8703", 20);
        given.commit("first.csv");

        assertThat(ofChina(Granularity.YEAR)).isEmpty();
        assertThat(explored(Split.PARTNER)).isEmpty();
    }

    @Test
    void the_explorer_knows_former_values_at_every_level_of_goods() {
        givenAndRevised();

        assertThat(explored(Split.NONE)).containsExactly("* 1500 was 1440 by second.csv");
        assertThat(explored(Split.PARTNER)).containsExactly("CN 1380 was 1320 by second.csv");
        assertThat(explored(Split.SECTION)).containsExactly("XVII 1380 was 1320 by second.csv");
        assertThat(explored(Split.CHAPTER)).containsExactly("87 1380 was 1320 by second.csv");
        assertThat(explored(Split.HEADING)).containsExactly("8703 1260 was 1200 by second.csv");
    }

    @Test
    void of_one_partner_or_some_goods_too() {
        givenAndRevised();

        var cars = Set.of(GoodsCode.read("8703").orElseThrow());
        assertThat(explored(Split.CHAPTER, Set.of("CN"), Set.of())).containsExactly("87 1260 was 1200 by second.csv");
        assertThat(explored(Split.HEADING, Set.of("CN"), Set.of())).containsExactly("8703 1260 was 1200 by second.csv");
        assertThat(explored(Split.PARTNER, Set.of(), cars)).containsExactly("CN 1260 was 1200 by second.csv");
        assertThat(explored(Split.PARTNER, Set.of("DE"), cars)).isEmpty();
    }

    @Test
    void two_periods_show_what_each_of_them_was() {
        given.imports("CN", "2019", "8703", 100);
        given.imports("CN", "2020", "8703", 100);
        given.commit("first.csv");
        given.imports("CN", "2019-05", "8703", 80);
        given.commit("second.csv");

        var row = explorer.compare(
                        new TwoPeriodsQuestion(filter(Set.of(), Set.of()), Split.PARTNER, YEAR, Period.ofYear(2019)))
                .rows()
                .getFirst();

        assertThat(row.revision()).isNull();
        assertThat(row.revisionBefore()).isNotNull();
        assertThat(row.revisionBefore().formerUsd()).isEqualByComparingTo("1200");
    }

    /** China's imports of two months rise by 30 each, its exports and Germany stay; returns the second import. */
    private long givenAndRevised() {
        given.imports("CN", "2020", "8703", 100);
        given.exports("CN", "2020", "4407", 10);
        given.imports("DE", "2020", "8708", 10);
        given.commit("first.csv");
        given.imports("CN", "2020-11/2020-12", "8703", 130);
        given.exports("CN", "2020-11/2020-12", "4407", 10);
        given.imports("DE", "2020-11/2020-12", "8708", 10);
        return given.commit("second.csv");
    }

    private List<String> ofChina(Granularity granularity) {
        return revisions("CN", granularity);
    }

    private List<String> revisions(String iso2, Granularity granularity) {
        var revisions = partners.revisions(iso2, YEAR, granularity);
        var now = explorer.overTime(new TimeQuestion(
                new TradeFilter(Direction.TURNOVER, Set.of(iso2), Set.of()), YEAR, granularity, Split.NONE, null));
        return now.lines().getFirst().stream()
                .flatMap(row -> java.util.stream.Stream.of(Direction.values())
                        .map(direction -> line(
                                row.period() + " " + direction,
                                revisions.of(row.period(), iso2, direction, usd(row, direction))))
                        .filter(line -> !line.isEmpty()))
                .toList();
    }

    private static BigDecimal usd(TimeRow row, Direction direction) {
        return switch (direction) {
            case TURNOVER -> row.value().usd();
            case EXPORTS -> row.exports().usd();
            case IMPORTS -> row.imports().usd();
        };
    }

    private static String line(String name, @Nullable Revision revision) {
        return revision == null
                ? ""
                : name + " " + revision.formerUsd().intValueExact() + " by "
                        + revision.by().title();
    }

    private List<String> explored(Split split) {
        return explored(split, Set.of(), Set.of());
    }

    private List<String> explored(Split split, Set<String> partnerCodes, Set<GoodsCode> goods) {
        return explorer
                .overTime(new TimeQuestion(filter(partnerCodes, goods), YEAR, Granularity.YEAR, split, null))
                .rows()
                .stream()
                .map(row -> line(row.part() + " " + row.value().usd().intValueExact() + " was", row.revision()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> compared(Split split) {
        return explorer
                .compare(new TwoPeriodsQuestion(filter(Set.of(), Set.of()), split, YEAR, Period.ofYear(2019)))
                .rows()
                .stream()
                .filter(row -> row.revision() != null)
                .map(row -> row.part() + " was " + row.revision().formerUsd().intValueExact())
                .toList();
    }

    private static TradeFilter filter(Set<String> partnerCodes, Set<GoodsCode> goods) {
        return new TradeFilter(Direction.TURNOVER, partnerCodes, goods);
    }
}
