package com.investkaluga.desk.trade.sample;

import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.sample.SampleModel.Partner;
import com.investkaluga.desk.trade.sample.SampleModel.Target;
import com.investkaluga.desk.trade.sample.SampleValues.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the sample's customs rows out of the model: the same rows in the same order every time. */
public final class SampleFlows {

    /** The food chapters (01 to 24) that the region sells, with weights. */
    private static final Map<String, Long> FOOD = SampleModel.goods("04:38 21:19 23:17 02:15 19:11");

    private static final int UNEVENNESS_PER_MILLE = 250;

    /** US cents per kilogram by chapter; others are taken at the default. */
    private static final Map<String, Long> CENTS_PER_KG = Map.ofEntries(
            Map.entry("04", 320L),
            Map.entry("22", 180L),
            Map.entry("23", 70L),
            Map.entry("25", 12L),
            Map.entry("30", 9000L),
            Map.entry("38", 300L),
            Map.entry("39", 260L),
            Map.entry("40", 480L),
            Map.entry("44", 60L),
            Map.entry("48", 140L),
            Map.entry("70", 210L),
            Map.entry("72", 95L),
            Map.entry("73", 320L),
            Map.entry("76", 420L),
            Map.entry("84", 1500L),
            Map.entry("85", 2400L),
            Map.entry("87", 980L),
            Map.entry("90", 7000L));

    private static final long DEFAULT_CENTS_PER_KG = 350;

    private SampleFlows() {}

    /** All rows, by partner, direction, month and chapter. */
    public static List<SampleFlow> generate() {
        return generate(SampleModel.read());
    }

    static List<SampleFlow> generate(SampleModel model) {
        var values = SampleValues.of(model);
        var food = food(model, values);
        var partners = model.partners().stream().collect(Collectors.toMap(Partner::iso2, Function.identity()));
        var flows = new ArrayList<SampleFlow>();
        values.forEach((cell, usd) -> {
            var partner = partners.get(cell.partner());
            if (cell.direction() == Direction.IMPORTS) {
                add(flows, cell, usd, partner.importGoods());
            } else {
                var foodUsd = food.getOrDefault(cell, 0L);
                add(flows, cell, foodUsd, FOOD);
                add(flows, cell, usd - foodUsd, partner.exportGoods());
            }
        });
        return flows;
    }

    /** How much of each cell of exports is food, so that each target of food comes out. */
    private static Map<Cell, Long> food(SampleModel model, Map<Cell, Long> values) {
        var readiness = model.partners().stream().collect(Collectors.toMap(Partner::iso2, Partner::foodPerMille));
        var food = new HashMap<Cell, Long>();
        model.targets().stream().filter(Target::food).forEach(target -> {
            var cells = values.keySet().stream()
                    .filter(cell -> target.covers(cell.partner(), cell.month(), cell.direction()))
                    .toList();
            var parts = Apportionment.split(
                    target.usd(),
                    cells.stream()
                            .mapToLong(cell -> values.get(cell) * readiness.get(cell.partner()) / 1000)
                            .toArray());
            for (var i = 0; i < parts.length; i++) {
                if (parts[i] > values.get(cells.get(i))) {
                    throw new IllegalStateException("More food than exports in " + cells.get(i));
                }
                food.put(cells.get(i), parts[i]);
            }
        });
        return food;
    }

    /** Small trade is in few goods: the partner's first ones. */
    private static int chapterCount(long usd) {
        if (usd < 300_000) {
            return 2;
        }
        return usd < 3_000_000 ? 4 : Integer.MAX_VALUE;
    }

    private static void add(List<SampleFlow> flows, Cell cell, long usd, Map<String, Long> goods) {
        var chapters = goods.keySet().stream().limit(chapterCount(usd)).toList();
        var parts = Apportionment.split(
                usd,
                chapters.stream()
                        .mapToLong(chapter -> goods.get(chapter)
                                * Wobble.perMille(
                                        UNEVENNESS_PER_MILLE, cell.partner(), cell.direction(), cell.month(), chapter))
                        .toArray());
        for (var i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                var chapter = chapters.get(i);
                var netWeightKg = parts[i] * 100 / CENTS_PER_KG.getOrDefault(chapter, DEFAULT_CENTS_PER_KG);
                flows.add(
                        new SampleFlow(cell.month(), cell.direction(), cell.partner(), chapter, parts[i], netWeightKg));
            }
        }
    }
}
