package com.investkaluga.desk.trade.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that hold for any trade, tried on many seeded ones. */
class RandomisedMetricsTest {

    private static final Period YEAR = Period.ofYear(2020);
    private static final BigDecimal HARDLY_ANYTHING = new BigDecimal("1e-28");

    static java.util.stream.Stream<Long> seeds() {
        return java.util.stream.LongStream.rangeClosed(1, 50).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shares_add_up_to_the_whole(long seed) {
        var values = anyTrade(new Random(seed));
        var total = tradeValue(Ratios.sum(values.values()));

        var shares = values.values().stream()
                .map(usd -> Shares.of(YEAR, tradeValue(usd), null, total, null))
                .map(share -> share.measure().number().orElseThrow())
                .toList();

        assertThat(Ratios.sum(shares).subtract(BigDecimal.ONE).abs()).isLessThan(HARDLY_ANYTHING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contributions_add_up_to_the_growth_of_the_total(long seed) {
        var random = new Random(seed);
        var now = anyTrade(random);
        var before = anyTrade(random);

        var growth = Growth.of(
                        YEAR,
                        tradeValue(Ratios.sum(now.values())),
                        TradeValue.of(YEAR.yearBefore(), Ratios.sum(before.values()), Basis.STATISTICAL))
                .number()
                .orElseThrow();
        var contributions = Ratios.sum(Contributions.of(now, before).values());

        assertThat(contributions.subtract(growth).abs())
                .isLessThan(HARDLY_ANYTHING.multiply(growth.abs().max(BigDecimal.ONE)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contributions_of_all_parts_add_up_between_any_two_years(long seed) {
        var random = new Random(seed);
        var base = Period.ofYear(2013);
        var now = anyTrade(random);
        var before = anyTrade(random);
        var wholeBefore = TradeValue.of(base, Ratios.sum(before.values()), Basis.STATISTICAL);
        var growth = Growth.between(YEAR, tradeValue(Ratios.sum(now.values())), base, wholeBefore);

        var parts = new java.util.TreeSet<>(now.keySet());
        parts.addAll(before.keySet());
        var contributions = parts.stream()
                .map(part -> Contributions.of(
                        tradeValue(now.getOrDefault(part, BigDecimal.ZERO)),
                        TradeValue.of(base, before.getOrDefault(part, BigDecimal.ZERO), Basis.STATISTICAL),
                        wholeBefore,
                        growth))
                .map(contribution -> contribution.number().orElseThrow())
                .toList();

        var total = growth.number().orElseThrow();
        assertThat(Ratios.sum(contributions).subtract(total).abs())
                .isLessThan(HARDLY_ANYTHING.multiply(total.abs().max(BigDecimal.ONE)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranks_do_not_depend_on_the_order_of_partners(long seed) {
        var random = new Random(seed);
        var values = new LinkedHashMap<String, TradeValue>();
        anyTrade(random).forEach((partner, usd) -> values.put(partner, tradeValue(usd)));
        var shuffled = new ArrayList<>(values.entrySet());
        Collections.shuffle(shuffled, random);
        var inOtherOrder = new LinkedHashMap<String, TradeValue>();
        shuffled.forEach(entry -> inOtherOrder.put(entry.getKey(), entry.getValue()));

        assertThat(Ranks.of(inOtherOrder)).isEqualTo(Ranks.of(values));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void concentration_lies_between_equal_partners_and_one_partner(long seed) {
        var values = anyTrade(new Random(seed));

        var concentration = Concentration.of(values).orElseThrow();

        assertThat(concentration.hhi())
                .isBetween(Ratios.divide(BigDecimal.ONE, BigDecimal.valueOf(values.size())), BigDecimal.ONE);
        assertThat(concentration
                        .topShare(values.size())
                        .subtract(BigDecimal.ONE)
                        .abs())
                .isLessThan(HARDLY_ANYTHING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_what_if_of_no_change_changes_nothing(long seed) {
        var values = anyTrade(new Random(seed));

        var whatIf = WhatIf.of(values, values.keySet().iterator().next(), BigDecimal.ZERO)
                .orElseThrow();

        assertThat(whatIf.totalUsd()).isEqualByComparingTo(Ratios.sum(values.values()));
        assertThat(whatIf.concentration().hhi())
                .isEqualByComparingTo(Concentration.of(values).orElseThrow().hhi());
    }

    private static Map<String, BigDecimal> anyTrade(Random random) {
        var values = new LinkedHashMap<String, BigDecimal>();
        var partners = 1 + random.nextInt(40);
        for (var partner = 0; partner < partners; partner++) {
            // Few distinct values now and then, so that places are shared.
            var cents = random.nextBoolean() ? random.nextInt(3) * 100L + 100 : random.nextLong(1, 1_000_000_000_000L);
            values.put("P" + partner, BigDecimal.valueOf(cents, 2));
        }
        return values;
    }

    private static TradeValue tradeValue(BigDecimal usd) {
        return TradeValue.of(YEAR, usd, Basis.STATISTICAL);
    }
}
