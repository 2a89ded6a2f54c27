package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.file.FigureTemplate;
import com.investkaluga.desk.trade.ingest.file.FileTextsTest;
import com.investkaluga.desk.trade.ingest.file.Mutation;
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
    /** One in so many of the files that can be taken is committed and undone, too; the others are discarded. */
    private static final int COMMITTED = 4;

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

    /** How many times each mutation strikes each file, in another place every time; {@code -Ddesk.spoilt=72} for a thousand. */
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
        for (var mutation : MUTATIONS) {
            for (var time = 0; time < Integer.getInteger("desk.spoilt", times()); time++) {
                var seed = mutation.ordinal() * 31L + 7 + 1_000 * time;
                try {
                    check(mutation.apply(file.getValue(), new SplittableRandom(seed)), time % COMMITTED == 0, before);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("%s, %s, seed %d".formatted(file.getKey(), mutation, seed), e);
                }
            }
        }
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

    private void check(byte[] spoilt, boolean commits, List<String> before) {
        var read = read(spoilt);
        if (read.status() == ImportStatus.READY && !commits) {
            assertThat(stored(read)).isEqualTo(read.counts().rows());
            service.cancel(read.id());
        } else if (read.status() == ImportStatus.READY) {
            service.leaveOutBadLines(read.id());
            service.commit(read.id());
            assertThat(stored(read)).isEqualTo(read.counts().rows());
            service.undo(read.id());
        } else {
            assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
            FileTextsTest.assertSaid(read.message().key(), read.message().arguments());
            service.cancel(read.id());
        }
        settle();
        assertThat(everything()).isEqualTo(before);
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
