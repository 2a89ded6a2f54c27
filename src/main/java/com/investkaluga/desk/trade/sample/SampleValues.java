package com.investkaluga.desk.trade.sample;

import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.sample.SampleModel.Partner;
import com.investkaluga.desk.trade.sample.SampleModel.Target;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Monthly values per partner and direction that meet every target: one target after the other divides what it still lacks among
 * its cells that no earlier target has settled, in proportion to what the model gave them.
 */
final class SampleValues {

    /** One value of the sample. */
    record Cell(String partner, Direction direction, YearMonth month) {}

    private static final List<Direction> DIRECTIONS = List.of(Direction.EXPORTS, Direction.IMPORTS);
    /** Percent of an average month, January first. */
    private static final Map<Direction, List<Integer>> SEASON = Map.of(
            Direction.EXPORTS, List.of(80, 90, 101, 102, 98, 100, 99, 101, 104, 107, 107, 111),
            Direction.IMPORTS, List.of(76, 91, 102, 103, 97, 99, 101, 95, 104, 108, 109, 115));

    private static final int UNEVENNESS_PER_MILLE = 90;

    private final Map<Cell, Long> values = new LinkedHashMap<>();
    private final Set<Cell> settled = new HashSet<>();

    private SampleValues() {}

    /** Whole US dollars of each cell, in a fixed order. */
    static Map<Cell, Long> of(SampleModel model) {
        var values = new SampleValues();
        model.partners().forEach(partner -> values.draft(model, partner));
        model.targets().stream().filter(target -> !target.food()).forEach(values::settle);
        return values.values;
    }

    private void draft(SampleModel model, Partner partner) {
        for (var direction : DIRECTIONS) {
            for (var month : SampleModel.MONTHS) {
                var season = SEASON.get(direction).get(month.getMonthValue() - 1);
                var wobble = Wobble.perMille(UNEVENNESS_PER_MILLE, partner.iso2(), direction, month);
                values.put(
                        new Cell(partner.iso2(), direction, month),
                        model.level(partner, direction, month) * season / 100 * wobble / 1000);
            }
        }
    }

    private void settle(Target target) {
        var cells = values.keySet().stream()
                .filter(cell -> target.covers(cell.partner(), cell.month(), cell.direction()))
                .toList();
        var free = cells.stream().filter(cell -> !settled.contains(cell)).toList();
        var lacking = target.usd()
                - cells.stream()
                        .filter(settled::contains)
                        .mapToLong(values::get)
                        .sum();
        if (lacking < 0) {
            throw new IllegalStateException(target + " is exceeded by earlier targets");
        }
        var parts = Apportionment.split(
                lacking, free.stream().mapToLong(values::get).toArray());
        for (var i = 0; i < parts.length; i++) {
            values.put(free.get(i), parts[i]);
        }
        settled.addAll(free);
    }
}
