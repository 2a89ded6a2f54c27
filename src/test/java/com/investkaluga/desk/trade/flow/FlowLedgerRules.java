package com.investkaluga.desk.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What holds for committing and undoing batches on either database. */
@Transactional
abstract class FlowLedgerRules {

    private static final List<String> PARTNERS = List.of("CN", "DE", "BY", "NA", "NN");
    private static final List<String> CODES = List.of("01", "0102", "870323", "8703231010", "8708", "840999", "99");

    @Autowired
    private FlowStore store;

    @Autowired
    private FlowLedger ledger;

    @Autowired
    private SumParts parts;

    @Autowired
    private JdbcClient client;

    @Test
    void undoing_a_commit_brings_back_exactly_what_was_there() {
        var seed = 20_240_517L;
        var random = new Random(seed);
        var committed = new ArrayList<Long>();
        var before = new ArrayList<List<String>>();
        for (var i = 0; i < 12; i++) {
            before.add(everything());
            committed.add(commit(random.nextInt(6) == 0 ? BatchKind.SAMPLE : BatchKind.CUSTOMS, random));
        }
        while (!committed.isEmpty()) {
            ledger.undo(committed.removeLast(), "manager");
            assertThat(everything()).as("seed %d", seed).isEqualTo(before.removeLast());
        }
    }

    @Test
    void disjoint_periods_give_the_same_summaries_in_any_order() {
        var parts = IntStream.range(0, 6)
                .mapToObj(part -> rows(new Random(part), YearMonth.of(2019, 1 + part * 2), 2))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        parts.forEach(rows -> store.commit(BatchKind.CUSTOMS, "in order", null, rows));
        var expected = summaries();
        client.sql("SELECT id FROM import_batch ORDER BY id DESC")
                .query(Long.class)
                .list()
                .forEach(id -> ledger.undo(id, null));
        assertThat(summaries()).isEqualTo(List.of("null"));

        Collections.shuffle(parts, new Random(7));
        parts.forEach(rows -> store.commit(BatchKind.CUSTOMS, "shuffled", null, rows));

        assertThat(summaries()).isEqualTo(expected);
    }

    @Test
    void summaries_are_the_sums_of_the_rows_that_count() {
        var random = new Random(99);
        IntStream.range(0, 5).forEach(i -> commit(BatchKind.CUSTOMS, random));

        var rows = client.sql("""
                        SELECT f.first_day || ' ' || f.partner || ' ' || f.direction || ' ' || SUM(f.value_usd) AS sum
                        FROM trade_flow f JOIN flow_coverage c ON c.batch_id = f.batch_id AND c.first_day = f.first_day
                        WHERE c.active GROUP BY f.first_day, f.partner, f.direction ORDER BY 1""").query(String.class).list();

        assertThat(client.sql(
                                "SELECT first_day || ' ' || partner || ' ' || direction || ' ' || value_usd FROM flow_month ORDER BY 1")
                        .query(String.class)
                        .list())
                .isEqualTo(rows)
                .isNotEmpty();
    }

    @Test
    void a_later_batch_replaces_whole_months_and_keeps_the_earlier_one_for_undo() {
        store.commit(BatchKind.CUSTOMS, "first", null, List.of(row("2020-01", "CN", 100), row("2020-02", "CN", 200)));
        var second = store.commit(BatchKind.CUSTOMS, "second", null, List.of(row("2020-02", "DE", 7)));

        assertThat(months()).containsExactly("2020-01-01 CN 100.00", "2020-02-01 DE 7.00");

        ledger.undo(second, "manager");

        assertThat(months()).containsExactly("2020-01-01 CN 100.00", "2020-02-01 CN 200.00");
    }

    @Test
    void a_batch_that_another_one_replaced_is_not_undone_before_it() {
        var first = store.commit(
                BatchKind.CUSTOMS, "first", null, List.of(row("2020-01", "CN", 100), row("2020-02", "CN", 200)));
        var second = store.commit(BatchKind.CUSTOMS, "second", null, List.of(row("2020-02", "DE", 7)));
        var before = everything();

        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> ledger.undo(first, "manager"))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.UNDO_OTHER_FIRST);
                    assertThat(refused.arguments()).containsEntry("batch", second);
                });
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_correction_counts_with_its_batch_until_another_replaces_both() {
        var first = store.commit(BatchKind.CUSTOMS, "first", null, List.of(row("2020-01", "CN", 100)));
        var correction = ready(List.of(row("2020-01", "DE", 5), row("2020-02", "DE", 6)), first);
        ledger.commit(correction, null);

        assertThat(months()).containsExactly("2020-01-01 CN 100.00", "2020-01-01 DE 5.00", "2020-02-01 DE 6.00");
        assertThat(ledger.blocking(first)).containsExactly(correction);

        var second = store.commit(BatchKind.CUSTOMS, "second", null, List.of(row("2020-01", "BY", 1)));

        assertThat(months()).containsExactly("2020-01-01 BY 1.00", "2020-02-01 DE 6.00");
        assertThat(ledger.blocking(correction)).containsExactly(second);
    }

    @Test
    void imported_flows_and_the_sample_never_replace_each_other() {
        store.commit(BatchKind.SAMPLE, "sample", null, List.of(row("2020-01", "CN", 100)));
        var customs = store.commit(BatchKind.CUSTOMS, "customs", null, List.of(row("2020-01", "CN", 3)));
        assertThat(basis()).isEqualTo("STATISTICAL");

        ledger.undo(customs, null);

        assertThat(basis()).isEqualTo("SAMPLE");
        assertThat(months()).containsExactly("2020-01-01 CN 100.00");
    }

    @Test
    void a_batch_is_committed_once() {
        var batch = store.commit(BatchKind.CUSTOMS, "once", null, List.of(row("2020-01", "CN", 100)));

        assertThatExceptionOfType(BatchRefusedException.class).isThrownBy(() -> ledger.commit(batch, null));
    }

    @Test
    void an_amount_that_no_sum_can_hold_is_refused() {
        var rows = List.of(new CustomsRow(
                YearMonth.of(2020, 1),
                Direction.EXPORTS,
                "CN",
                "01",
                new BigDecimal("9999999999999999.99"),
                null,
                null,
                null));

        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> store.commit(BatchKind.CUSTOMS, "huge", null, rows))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.AMOUNT_TOO_LARGE));
    }

    @Test
    void sums_that_stand_in_parts_are_put_together() {
        var batch = store.commit(BatchKind.CUSTOMS, "rows", null, rows(new Random(3), YearMonth.of(2020, 1), 3));
        for (var table : List.of("batch_partner", "batch_chapter", "batch_heading")) {
            var cells = lines("SELECT * FROM %s ORDER BY 1, 2, 3, 4, 5".formatted(table))
                    .size();
            var usd = "SELECT 2 * SUM(value_usd), 2 * SUM(row_count) FROM " + table;
            var twice = lines(usd);
            client.sql("INSERT INTO %1$s SELECT * FROM %1$s WHERE batch_id = ?".formatted(table))
                    .param(batch)
                    .update();

            parts.join(batch);

            assertThat(lines("SELECT * FROM " + table)).hasSize(cells);
            assertThat(lines(usd.replace("2 *", "1 *"))).isEqualTo(twice);
        }
    }

    @Test
    void amounts_arrive_as_they_are() {
        var random = new Random(11);
        var amounts = Stream.concat(
                        Stream.of(
                                "0",
                                "0.001",
                                "0.1",
                                "1",
                                "9999",
                                "10000",
                                "10000.01",
                                "100000000",
                                "999999999999999.999",
                                "1E+3"),
                        Stream.generate(() -> BigDecimal.valueOf(
                                                Math.abs(random.nextLong()) >> 4 + random.nextInt(58),
                                                random.nextInt(4))
                                        .toString())
                                .limit(300))
                .map(BigDecimal::new)
                .filter(amount -> amount.compareTo(new BigDecimal("1E+15")) < 0)
                .toList();
        store.commit(
                BatchKind.CUSTOMS,
                "amounts",
                null,
                amounts.stream()
                        .map(amount -> new CustomsRow(
                                YearMonth.of(2020, 1),
                                Direction.EXPORTS,
                                "NA",
                                "0102",
                                BigDecimal.ONE,
                                amount,
                                amount,
                                "kg"))
                        .toList());

        assertThat(client.sql("SELECT net_weight_kg FROM trade_flow")
                        .query(BigDecimal.class)
                        .list())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrderElementsOf(amounts);
    }

    @Test
    void texts_arrive_as_they_are() {
        var unit = "1000 \\ ШТ\t\"x\"\n\\N";
        store.commit(
                BatchKind.CUSTOMS,
                "units",
                null,
                List.of(
                        new CustomsRow(
                                YearMonth.of(2020, 1),
                                Direction.EXPORTS,
                                "NA",
                                "0102",
                                new BigDecimal("0.01"),
                                new BigDecimal("0.001"),
                                null,
                                unit),
                        new CustomsRow(
                                YearMonth.of(2020, 1),
                                Direction.EXPORTS,
                                "NN",
                                "0102",
                                BigDecimal.ONE,
                                null,
                                null,
                                null)));

        assertThat(client.sql("SELECT unit FROM trade_flow ORDER BY partner")
                        .query(String.class)
                        .list())
                .containsExactly(unit, null);
    }

    private long commit(BatchKind kind, Random random) {
        var rows = rows(random, YearMonth.of(2018, 1).plusMonths(random.nextInt(10)), 1 + random.nextInt(4));
        return store.commit(kind, "seeded", "staff", rows);
    }

    private static List<CustomsRow> rows(Random random, YearMonth first, int months) {
        return IntStream.range(0, 40 * months)
                .mapToObj(i -> new CustomsRow(
                        first.plusMonths(i % months),
                        random.nextBoolean() ? Direction.EXPORTS : Direction.IMPORTS,
                        PARTNERS.get(random.nextInt(PARTNERS.size())),
                        CODES.get(random.nextInt(CODES.size())),
                        BigDecimal.valueOf(random.nextInt(1_000_000), 2),
                        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 3),
                        null,
                        null))
                .toList();
    }

    private static CustomsRow row(String month, String partner, long usd) {
        return new CustomsRow(
                YearMonth.parse(month), Direction.IMPORTS, partner, "8703", BigDecimal.valueOf(usd), null, null, null);
    }

    private long ready(List<CustomsRow> rows, long correctionOf) {
        client.sql("""
                        INSERT INTO import_batch (kind, title, status, row_count, created_at, correction_of)
                        VALUES ('CUSTOMS', 'correction', 'READY', ?, CURRENT_TIMESTAMP, ?)""").params(rows.size(), correctionOf).update();
        var id =
                client.sql("SELECT MAX(id) FROM import_batch").query(Long.class).single();
        try (var writer = store.writer(id)) {
            rows.forEach(writer::add);
            writer.finish();
        }
        store.cover(id, BatchKind.CUSTOMS);
        return id;
    }

    private String basis() {
        return client.sql("SELECT basis FROM flow_state").query(String.class).single();
    }

    private List<String> months() {
        return client.sql("""
                        SELECT m.first_day || ' ' || m.partner || ' ' || m.value_usd FROM flow_month m JOIN flow_state s
                        ON s.basis = m.basis ORDER BY m.first_day, m.partner""").query(String.class).list();
    }

    private List<String> everything() {
        var lines = new ArrayList<>(summaries());
        lines.addAll(lines("SELECT batch_id, first_day FROM flow_coverage WHERE active ORDER BY 1, 2"));
        return lines;
    }

    private List<String> summaries() {
        var lines = new ArrayList<String>();
        lines.addAll(
                lines("SELECT first_day, partner, direction, basis, value_usd FROM flow_month ORDER BY 1, 2, 3, 4"));
        lines.addAll(lines(
                "SELECT first_day, chapter, direction, basis, value_usd FROM flow_chapter_all ORDER BY 1, 2, 3, 4"));
        lines.addAll(lines("SELECT first_day, basis FROM flow_known_month ORDER BY 1, 2"));
        lines.addAll(lines("""
                SELECT first_day, partner, chapter, direction, basis, SUM(value_usd) FROM flow_chapter_month
                GROUP BY first_day, partner, chapter, direction, basis ORDER BY 1, 2, 3, 4, 5"""));
        lines.addAll(lines("""
                SELECT first_day, heading, direction, basis, SUM(value_usd) FROM flow_heading_all
                GROUP BY first_day, heading, direction, basis ORDER BY 1, 2, 3, 4"""));
        lines.addAll(lines("""
                SELECT first_day, partner, heading, direction, basis, SUM(value_usd) FROM flow_heading_month
                GROUP BY first_day, partner, heading, direction, basis ORDER BY 1, 2, 3, 4, 5"""));
        lines.addAll(lines("SELECT basis, first_day FROM flow_replaced_month ORDER BY 1, 2"));
        lines.addAll(lines("""
                SELECT first_day, partner, direction, basis, SUM(value_usd) FROM flow_former_month
                GROUP BY first_day, partner, direction, basis ORDER BY 1, 2, 3, 4"""));
        lines.addAll(lines("SELECT basis FROM flow_state"));
        return lines;
    }

    private List<String> lines(String sql) {
        return client.sql(sql)
                .query((row, number) -> IntStream.rangeClosed(
                                1, row.getMetaData().getColumnCount())
                        .mapToObj(column -> {
                            try {
                                return String.valueOf(row.getObject(column));
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .collect(java.util.stream.Collectors.joining(" ")))
                .list();
    }
}
