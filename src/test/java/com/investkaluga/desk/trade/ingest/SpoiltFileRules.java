package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.file.FigureTemplate;
import com.investkaluga.desk.trade.ingest.file.FileTextsTest;
import com.investkaluga.desk.trade.ingest.file.Mutation;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.investkaluga.desk.trade.ingest.file.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.domain.PageRequest;

/** Whatever happens to a file on its way, all of it comes in or nothing, and it can be taken back without a trace. */
abstract class SpoiltFileRules extends ImportTest {

    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final int LINES = 40;
    /** One in so many of the files that can be taken is discarded; the others are committed and undone. */
    private static final int DISCARDED = 4;

    /** After so many files the database is compared with what it was; then their history goes. */
    private static final int TOGETHER = 24;

    private static final int LINE = 100 << 20;
    private static final List<String> STORED = List.of(
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
            "flow_coverage WHERE active",
            "import_compared",
            "import_change WHERE batch_id IN (SELECT id FROM import_batch WHERE status <> 'UNDONE')",
            "import_period WHERE batch_id IN (SELECT id FROM import_batch WHERE status <> 'UNDONE')",
            "import_notice WHERE batch_id IN (SELECT id FROM import_batch WHERE status <> 'UNDONE')",
            "turnover_figure",
            "flow_state");

    private static final List<String> HISTORY = List.of(
            "import_change", "import_period", "import_notice", "import_problem", "import_figure", "flow_coverage");
    private static final String TRIED = "SELECT id FROM import_batch WHERE status <> 'COMMITTED'";

    /** A file after a mutation; said in full where it is not taken as it should be, so that it can be made again. */
    private record Spoilt(Map.Entry<String, byte[]> file, Mutation mutation, int time) {

        long seed() {
            return mutation.ordinal() * 31L + 7 + 1_000L * time;
        }

        byte[] content() {
            return mutation.apply(file.getValue(), new SplittableRandom(seed()));
        }

        @Override
        public String toString() {
            return "%s, %s, seed %d".formatted(file.getKey(), mutation, seed());
        }
    }

    /** How many times each mutation strikes each file, in another place every time; {@code -Ddesk.spoilt=200} for a longer hunt. */
    abstract int times();

    static Stream<Map.Entry<String, byte[]>> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : MadeFormat.values()) {
            files.put(format.name(), made(format, 3));
        }
        files.put("COMTRADE_SHORT", made(MadeFormat.COMTRADE_CLASSIC, 2));
        files.put("OLDER_DBF", made(MadeFormat.CUSTOMS_DBF, 2));
        files.put("ZIP", zip("DATTSVT.csv", files.get(MadeFormat.CUSTOMS_CSV.name())));
        files.put("ZIPPED_DBF", zip("DATTSVT.dbf", files.get(MadeFormat.CUSTOMS_DBF.name())));
        var figures = new ByteArrayOutputStream();
        FigureTemplate.writeCsv(figures);
        files.put("FIGURES", figures.toByteArray());
        var workbook = new ByteArrayOutputStream();
        FigureTemplate.writeXlsx(workbook, key -> key);
        files.put("WORKBOOK", workbook.toByteArray());
        return files.entrySet().stream();
    }

    private static byte[] made(MadeFormat format, long seed) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(LINES, seed, out);
        return out.toByteArray();
    }

    private static byte[] zip(String member, byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(member));
            zip.write(content);
        }
        return packed.toByteArray();
    }

    @BeforeEach
    void somethingIsThere() {
        commit(new CustomsFile().random(new java.util.Random(1), "01/2012", 30));
    }

    @AfterEach
    void removeFigures() {
        client.sql("DELETE FROM turnover_figure").update();
    }

    @ParameterizedTest
    @MethodSource("files")
    void all_of_a_file_comes_in_or_nothing(Map.Entry<String, byte[]> file) {
        var before = everything();
        for (var handful : handfuls(file)) {
            handful.forEach(this::take);
            settle();
            if (!everything().equals(before)) {
                takeOneByOne(handful);
            }
            forget();
        }
    }

    private List<List<Spoilt>> handfuls(Map.Entry<String, byte[]> file) {
        var times = Integer.getInteger("desk.spoilt", times());
        return MUTATIONS.stream()
                .flatMap(mutation -> IntStream.range(0, Math.ceilDiv(times, TOGETHER))
                        .mapToObj(handful -> IntStream.range(
                                        handful * TOGETHER, Math.min(times, (handful + 1) * TOGETHER))
                                .mapToObj(time -> new Spoilt(file, mutation, time))
                                .toList()))
                .toList();
    }

    /** Something of them stayed or went: finds the first that does so by itself. */
    private void takeOneByOne(List<Spoilt> handful) {
        empty();
        removeFigures();
        somethingIsThere();
        var before = everything();
        for (var spoilt : handful) {
            take(spoilt);
            settle();
            assertThat(everything()).as("after %s", spoilt).isEqualTo(before);
        }
        throw new AssertionError("None of these alone, but together they left something behind: " + handful);
    }

    /** The history of what was tried, which would make every further commit look through it. */
    private void forget() {
        HISTORY.forEach(table -> client.sql("DELETE FROM %s WHERE batch_id IN (%s)".formatted(table, TRIED))
                .update());
        client.sql("DELETE FROM import_batch WHERE status <> 'COMMITTED'").update();
    }

    @Test
    void a_line_of_100_megabytes_is_one_problem_and_swallows_nothing() {
        var before = everything();
        var lines =
                new CustomsFile().imports("02/2012", "CN", "8703231010", "100").bytes();
        var rest = new String(lines, StandardCharsets.UTF_8).split("\r\n", 2)[1];
        var endless = new InputStream() {
            private int left = LINE;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        };

        var read = read(new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(lines),
                endless,
                new ByteArrayInputStream(("\r\n" + rest).getBytes(StandardCharsets.UTF_8))))));

        assertThat(read.status()).isEqualTo(ImportStatus.READY);
        assertThat(read.counts().rows()).isEqualTo(2);
        assertThat(service.problems(read.id(), PageRequest.of(0, 10)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.LINE_TOO_LONG);
                    assertThat(problem.line()).isEqualTo(3);
                });
        service.cancel(read.id());
        settle();
        assertThat(everything()).isEqualTo(before);
    }

    private void take(Spoilt spoilt) {
        try {
            var read = read(spoilt.content());
            if (read.status() == ImportStatus.READY) {
                assertThat(stored(read)).isEqualTo(read.counts().rows());
                service.problems(read.id(), PageRequest.of(0, 2)).forEach(SpoiltFileRules::assertSaid);
                undoOrDiscard(read, spoilt);
            } else {
                assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
                FileTextsTest.assertSaid(read.message().key(), read.message().arguments());
                service.cancel(read.id());
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(spoilt.toString(), e);
        }
    }

    private void undoOrDiscard(ImportDetails read, Spoilt spoilt) {
        if (spoilt.time() % DISCARDED == DISCARDED - 1) {
            service.cancel(read.id());
            return;
        }
        service.leaveOutBadLines(read.id());
        service.commit(read.id());
        assertThat(stored(read)).isEqualTo(read.counts().rows());
        service.undo(read.id());
    }

    private static void assertSaid(Problem problem) {
        assertThat(problem.line()).isPositive();
        FileTextsTest.assertSaid(problem.messageKey(), problem.arguments());
        FileTextsTest.assertSaid(problem.remedyKey(), problem.arguments());
    }

    private long stored(ImportDetails read) {
        var table = read.row().kind() == BatchKind.FIGURES ? "import_figure" : "trade_flow";
        return client.sql("""
                        SELECT (SELECT COUNT(*) FROM %s WHERE batch_id = :id)
                            + (SELECT COUNT(*) FROM context_flow WHERE batch_id = :id)""".formatted(table))
                .param("id", read.id())
                .query(Long.class)
                .single();
    }

    /** Every row of every table that says something about trade; what is new after each change of flows is the stamp alone. */
    private List<String> everything() {
        return STORED.stream()
                .flatMap(table -> lines("SELECT * FROM " + table).stream()
                        .map(row -> table.equals("flow_state") ? row.replaceAll("[0-9a-f-]{36}", "") : row)
                        .sorted()
                        .map(row -> table + " " + row))
                .toList();
    }
}
