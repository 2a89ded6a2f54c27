package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the cells of a month are compared, they are counted as a map of them would count. */
abstract class CellComparisonRules extends ImportTest {

    private record Row(String partner, String code, long usd) {
        String cell() {
            return partner + code;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void cells_of_rows_that_are_all_different_are_counted(long seed) {
        var random = new Random(seed);
        var stored = rows(random, 200);
        commit(file(stored));

        assertCounted(stored, changed(stored, random));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void cells_of_several_rows_are_added_up_before_they_are_counted(long seed) {
        var random = new Random(seed);
        var stored = rows(random, 200);
        stored.addAll(rows(new Random(seed), 20));
        commit(file(stored));
        var imported = changed(stored, random);
        imported.addAll(imported.subList(0, 10).stream().toList());

        assertCounted(stored, imported);
    }

    @Test
    void the_same_rows_in_another_order_are_the_same_cells() {
        var stored = rows(new Random(9), 200);
        commit(file(stored));
        var imported = new ArrayList<>(stored);
        Collections.shuffle(imported, new Random(10));

        assertCounted(stored, imported);
    }

    private void assertCounted(List<Row> stored, List<Row> imported) {
        var read = read(file(imported));
        assertThat(read.status()).isEqualTo(ImportStatus.READY);
        var before = cells(stored);
        var after = cells(imported);
        var added = after.keySet().stream()
                .filter(cell -> !before.containsKey(cell))
                .count();
        var missing = before.keySet().stream()
                .filter(cell -> !after.containsKey(cell))
                .count();
        var same = after.keySet().stream()
                .filter(cell -> after.get(cell).equals(before.get(cell)))
                .count();

        assertThat(service.preview(read.id()).cells())
                .isEqualTo(new ImportPreview.Cells(added, after.size() - added - same, same, missing));
    }

    private static Map<String, BigDecimal> cells(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(Row::cell, row -> BigDecimal.valueOf(row.usd()), BigDecimal::add));
    }

    private static List<Row> rows(Random random, int count) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < count; i++) {
            rows.add(new Row(
                    List.of("CN", "DE", "BY").get(random.nextInt(3)),
                    "%010d".formatted(8_700_000_000L + i),
                    random.nextInt(1_000)));
        }
        return rows;
    }

    /** Some rows as they were, some with another value, some gone, some new. */
    private static List<Row> changed(List<Row> stored, Random random) {
        var rows = new ArrayList<Row>();
        for (var row : stored) {
            switch (random.nextInt(4)) {
                case 0 -> rows.add(new Row(row.partner(), row.code(), row.usd() + 1));
                case 1 -> rows.add(new Row("US", row.code(), row.usd()));
                case 2 -> rows.add(row);
                default -> {}
            }
        }
        return rows;
    }

    private static CustomsFile file(List<Row> rows) {
        var file = new CustomsFile();
        rows.forEach(row -> file.imports("01/2020", row.partner(), row.code(), Long.toString(row.usd())));
        return file;
    }
}
