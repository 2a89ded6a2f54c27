package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * What tests of imports share: the real thing, with its worker, in a database of its own, which every test leaves empty because
 * the worker's transactions cannot be rolled back.
 */
@WithMockUser(roles = {"MANAGER", "STAFF", "EXECUTIVE"})
abstract class ImportTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> SUMMARIES = List.of(
            "SELECT first_day, partner, direction, basis, value_usd FROM flow_month ORDER BY 1, 2, 3, 4",
            "SELECT first_day, chapter, direction, basis, value_usd FROM flow_chapter_all ORDER BY 1, 2, 3, 4",
            "SELECT first_day, basis FROM flow_known_month ORDER BY 1, 2",
            "SELECT first_day, partner, chapter, direction, basis, SUM(value_usd) FROM flow_chapter_month"
                    + " GROUP BY first_day, partner, chapter, direction, basis ORDER BY 1, 2, 3, 4, 5",
            "SELECT first_day, heading, direction, basis, SUM(value_usd) FROM flow_heading_all"
                    + " GROUP BY first_day, heading, direction, basis ORDER BY 1, 2, 3, 4",
            "SELECT first_day, partner, heading, direction, basis, SUM(value_usd) FROM flow_heading_month"
                    + " GROUP BY first_day, partner, heading, direction, basis ORDER BY 1, 2, 3, 4, 5",
            "SELECT reporter, partner, direction, trade_year, months, value_usd FROM context_year ORDER BY 1, 2, 3, 4",
            "SELECT basis, first_day FROM flow_replaced_month ORDER BY 1, 2",
            "SELECT first_day, partner, direction, basis, SUM(value_usd) FROM flow_former_month"
                    + " GROUP BY first_day, partner, direction, basis ORDER BY 1, 2, 3, 4",
            "SELECT basis FROM flow_state");

    private static final List<String> ROWS = List.of(
            "trade_flow",
            "batch_partner",
            "batch_chapter",
            "batch_heading",
            "context_flow",
            "batch_context",
            "import_compared");

    private static final List<String> TABLES = List.of(
            "import_figure",
            "import_notice",
            "import_period",
            "import_change",
            "import_problem",
            "import_compared",
            "flow_coverage",
            "trade_flow",
            "batch_partner",
            "batch_chapter",
            "batch_heading",
            "context_flow",
            "batch_context",
            "context_year",
            "flow_month",
            "flow_chapter_all",
            "flow_known_month",
            "flow_replaced_month");

    @Autowired
    ImportService service;

    @Autowired
    JdbcClient client;

    @Autowired
    private ImportQueue queue;

    @AfterEach
    void empty() {
        settle();
        TABLES.forEach(table -> client.sql("DELETE FROM " + table).update());
        client.sql("UPDATE import_batch SET correction_of = NULL").update();
        client.sql("DELETE FROM import_batch").update();
        client.sql("UPDATE flow_state SET basis = NULL").update();
    }

    /** Until nothing is being done in the background. */
    void settle() {
        var done = new java.util.concurrent.CountDownLatch(1);
        queue.run(done::countDown);
        try {
            assertThat(done.await(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    ImportDetails read(CustomsFile file) {
        return read(file.stream());
    }

    ImportDetails read(byte[] file) {
        return read(new ByteArrayInputStream(file));
    }

    ImportDetails read(InputStream file) {
        return await(service.receive("DATTSVT.csv", file).id());
    }

    ImportDetails reread(long id) {
        service.reread(id, ReadingChoices.none());
        return await(id);
    }

    /** Until it is not waiting and not being read any more. */
    ImportDetails await(long id) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var details = service.get(id);
            if (details.status() != ImportStatus.QUEUED && details.status() != ImportStatus.READING) {
                return details;
            }
            settle();
        }
        throw new AssertionError("import " + id + " is never done");
    }

    static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    long commit(CustomsFile file) {
        var details = read(file);
        assertThat(details.status()).as("%s", details).isEqualTo(ImportStatus.READY);
        service.commit(details.id());
        return details.id();
    }

    /** All that screens read. */
    List<String> summaries() {
        return SUMMARIES.stream().flatMap(sql -> lines(sql).stream()).toList();
    }

    /** How many rows there are in all tables of rows. */
    TreeMap<String, Long> rows() {
        return ROWS.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> client.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single(),
                        Long::sum,
                        TreeMap::new));
    }

    List<String> lines(String sql) {
        return client.sql(sql)
                .query((row, number) -> {
                    var values = new ArrayList<String>();
                    for (var column : IntStream.rangeClosed(1, row.getMetaData().getColumnCount())
                            .toArray()) {
                        values.add(String.valueOf(row.getObject(column)));
                    }
                    return String.join(" ", values);
                })
                .list();
    }
}
