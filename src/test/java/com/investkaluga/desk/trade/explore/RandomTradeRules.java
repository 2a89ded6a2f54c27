package com.investkaluga.desk.trade.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.PartnerTradeService;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.flow.FlowLedger;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What holds for any stored trade, tried on seeded ones; the seed stands in the name of the test that fails. */
@Transactional
@WithMockUser(roles = "EXECUTIVE")
abstract class RandomTradeRules {

    private static final Period YEAR = Period.ofYear(2020);
    private static final Period TWO_YEARS = new Period(YearMonth.of(2019, 1), YearMonth.of(2020, 12));
    private static final BigDecimal HARDLY_ANYTHING = new BigDecimal("1e-26");
    private static final List<String> PARTNERS = List.of("CN", "DE", "BY", "KZ", "NN", "NA", "TR");
    private static final List<String> CODES =
            List.of("8703", "870323", "8708", "84", "8407", "8517620009", "3004", "44", "0402", "99");

    @Autowired
    private ExplorerService explorer;

    @Autowired
    private DependenceService dependence;

    @Autowired
    private TradeService trade;

    @Autowired
    private PartnerTradeService partners;

    @Autowired
    private FlowStore flows;

    @Autowired
    private FlowLedger ledger;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void parts_of_every_kind_add_up_to_the_whole_and_shares_to_everything(long seed) {
        commit(anyTrade(new Random(seed)));

        for (var direction : Direction.values()) {
            var whole = overTime(direction, Split.NONE, Granularity.YEAR).getLast();
            for (var split : List.of(Split.PARTNER, Split.SECTION, Split.CHAPTER, Split.HEADING)) {
                var parts = of2020(overTime(direction, split, Granularity.YEAR));
                assertThat(sum(parts.stream().map(row -> row.value().usd())))
                        .as("%s by %s", direction, split)
                        .isEqualByComparingTo(whole.value().usd());
                assertNear(sum(parts.stream().map(row -> number(row.share().measure()))), BigDecimal.ONE);
                assertNear(sum(parts.stream().map(row -> number(row.contribution()))), number(whole.growth()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {13, 21, 34})
    void steps_of_every_length_add_up_to_the_year(long seed) {
        commit(anyTrade(new Random(seed)));

        var year = of2020(overTime(Direction.TURNOVER, Split.NONE, Granularity.YEAR))
                .getFirst()
                .value()
                .usd();
        for (var step : Granularity.values()) {
            assertThat(sum(of2020(overTime(Direction.TURNOVER, Split.NONE, step)).stream()
                            .map(row -> row.value().usd())))
                    .as(step.name())
                    .isEqualByComparingTo(year);
        }
    }

    /** One implementation: whichever way a screen asks, the answer is one number. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {55, 89, 144})
    void every_front_door_tells_the_same_figures(long seed) {
        commit(anyTrade(new Random(seed)));

        var headline = trade.headline(YEAR);
        var two = explorer.compare(
                new TwoPeriodsQuestion(filter(Direction.TURNOVER), Split.PARTNER, YEAR, YEAR.yearBefore()));
        var point = dependence
                .overTime(new DependenceQuestion(Direction.TURNOVER, Set.of(), YEAR, Granularity.YEAR))
                .points()
                .getFirst();

        assertThat(two.total().now()).isEqualTo(headline.turnover().now());
        assertThat(two.total().growth()).isEqualTo(headline.turnover().growth());
        assertThat(point.total()).isEqualTo(headline.turnover().now());
        assertThat(point.concentration()).isEqualTo(headline.concentration());
        for (var row : two.rows()) {
            var ofPartner = partners.directions(row.part(), YEAR).get(Direction.TURNOVER);
            assertThat(ofPartner.growth()).isEqualTo(row.growth());
            assertThat(ofPartner.share().measure()).isEqualTo(row.share());
            assertThat(ofPartner.rank()).isEqualTo(row.rank());
            assertThat(ofPartner.rankChange()).isEqualTo(row.rankChange());
            assertThat(partners.standings(row.part(), Direction.TURNOVER, YEAR, Granularity.YEAR)
                            .getFirst()
                            .rank())
                    .isEqualTo(row.rank());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {233, 377, 610})
    void places_and_shares_do_not_depend_on_the_order_of_rows_or_of_disjoint_files(long seed) {
        var random = new Random(seed);
        var rows = anyTrade(random);
        var first = commit(rows);
        var expected = trade.ranking(YEAR, Direction.IMPORTS);
        ledger.undo(first, null);
        assertThat(trade.ranking(YEAR, Direction.IMPORTS)).isEmpty();

        Collections.shuffle(rows, random);
        var byQuarter = rows.stream().collect(Collectors.groupingBy(row -> Granularity.QUARTER.periodOf(row.month())));
        var files = new ArrayList<>(byQuarter.values());
        Collections.shuffle(files, random);
        files.forEach(this::commit);

        assertThat(trade.ranking(YEAR, Direction.IMPORTS)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {987, 1597, 2584})
    void what_a_value_was_before_an_import_is_what_it_is_after_its_undo(long seed) {
        var random = new Random(seed);
        commit(anyTrade(random));
        var before = byPart(row -> row.value().usd());
        var second = commit(anyTrade(random).stream()
                .filter(row -> row.month().getMonthValue() > 6)
                .collect(Collectors.toCollection(ArrayList::new)));

        var former = byPart(row ->
                row.revision() == null ? row.value().usd() : row.revision().formerUsd());

        assertThat(former).isEqualTo(before);
        ledger.undo(second, null);
        assertThat(byPart(row -> row.value().usd())).isEqualTo(before);
    }

    /** What was traded, with two decimals. */
    private Map<String, BigDecimal> byPart(Function<TimeRow, BigDecimal> usd) {
        return Stream.of(Split.PARTNER, Split.CHAPTER, Split.HEADING)
                .flatMap(split -> overTime(Direction.TURNOVER, split, Granularity.QUARTER).stream()
                        .map(row -> Map.entry(
                                split + " " + row.period() + " " + row.part(),
                                usd.apply(row).setScale(2, RoundingMode.UNNECESSARY))))
                .filter(entry -> entry.getValue().signum() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<TimeRow> overTime(Direction direction, Split split, Granularity step) {
        return explorer.overTime(new TimeQuestion(filter(direction), TWO_YEARS, step, split, null))
                .rows();
    }

    private static List<TimeRow> of2020(List<TimeRow> rows) {
        return rows.stream()
                .filter(row -> row.period().first().getYear() == 2020)
                .toList();
    }

    private static TradeFilter filter(Direction direction) {
        return new TradeFilter(direction, Set.of(), Set.of());
    }

    private long commit(List<CustomsRow> rows) {
        return flows.commit(BatchKind.CUSTOMS, "seeded.csv", null, rows);
    }

    /** Every month of two years in both directions, with equal amounts now and then and codes of every length. */
    private static ArrayList<CustomsRow> anyTrade(Random random) {
        return IntStream.range(0, 24 * 14)
                .mapToObj(i -> new CustomsRow(
                        YearMonth.of(2019, 1).plusMonths(i / 14),
                        i % 2 == 0 ? Direction.EXPORTS : Direction.IMPORTS,
                        PARTNERS.get(i / 2 % PARTNERS.size()),
                        CODES.get(random.nextInt(CODES.size())),
                        random.nextInt(4) == 0
                                ? BigDecimal.valueOf(100)
                                : BigDecimal.valueOf(1 + random.nextLong(100_000_000_000L), 2),
                        null,
                        null,
                        null))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Measure measure) {
        return measure.number().orElseThrow();
    }

    private static void assertNear(BigDecimal actual, BigDecimal expected) {
        assertThat(actual.subtract(expected).abs())
                .isLessThan(HARDLY_ANYTHING.multiply(expected.abs().max(BigDecimal.ONE)));
    }
}
