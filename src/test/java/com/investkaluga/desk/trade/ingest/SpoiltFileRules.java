package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.support.DatabaseState;
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
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Whatever happens to a file on its way, all of it comes in or nothing, and it can be taken back without a trace. */
abstract class SpoiltFileRules extends ImportTest {

    private static final int LINES = 20;
    /** One in so many of the files is discarded too, before it is committed and undone. */
    private static final int DISCARDED = 8;

    private static final int LINE = 100 << 20;

    /** What stays of an import that was undone, in one that was not only what was wrong with its lines; children first. */
    private static final List<String> HISTORY = List.of(
            "import_problem", "import_change", "import_period", "import_notice", "import_figure", "flow_coverage");

    /** Says that flows have changed, and is another one after each change. */
    private static final Set<String> STAMP = Set.of("stamp");

    @Autowired
    private DataSource source;

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
        commit(new CustomsFile().random(new java.util.Random(1), "01/2012", 12));
    }

    @AfterEach
    void removeFigures() {
        client.sql("DELETE FROM turnover_figure").update();
    }

    @ParameterizedTest
    @MethodSource("files")
    void all_of_a_file_comes_in_or_nothing(Map.Entry<String, byte[]> file) throws SQLException {
        try (var state = new DatabaseState(source, STAMP)) {
            for (var mutation : Mutation.values()) {
                for (var time = 0; time < Integer.getInteger("desk.spoilt", times()); time++) {
                    var spoilt = new Spoilt(file, mutation, time);
                    if (time % DISCARDED == 0) {
                        leavesNothing(spoilt, this::discard, state);
                    }
                    leavesNothing(spoilt, this::commitAndUndo, state);
                }
            }
        }
    }

    private void leavesNothing(Spoilt spoilt, Consumer<ImportDetails> deed, DatabaseState state) throws SQLException {
        take(spoilt, deed);
        settle();
        forget();
        assertThat(state.changes()).as("after %s", spoilt).isEmpty();
    }

    /** The history of what was tried, as far as it may stay: all else of it is found where it was left. */
    private void forget() {
        client.sql("SELECT id, status FROM import_batch WHERE status <> 'COMMITTED'")
                .query((row, number) -> {
                    forget(row.getLong("id"), ImportStatus.valueOf(row.getString("status")));
                    return number;
                })
                .list();
    }

    private void forget(long id, ImportStatus status) {
        var history = status == ImportStatus.UNDONE ? HISTORY : HISTORY.subList(0, 1);
        history.forEach(table -> client.sql("DELETE FROM %s WHERE batch_id = ?".formatted(table))
                .param(id)
                .update());
        client.sql("DELETE FROM import_batch WHERE id = ?").param(id).update();
    }

    @Test
    void a_line_of_100_megabytes_is_one_problem_and_swallows_nothing() throws SQLException {
        var state = new DatabaseState(source, STAMP);
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
        forget();
        assertThat(state.changes()).isEmpty();
        state.close();
    }

    private void take(Spoilt spoilt, Consumer<ImportDetails> deed) {
        try {
            var read = read(spoilt.content());
            if (read.status() == ImportStatus.READY) {
                assertThat(stored(read)).isEqualTo(read.counts().rows());
                service.problems(read.id(), PageRequest.of(0, 2)).forEach(SpoiltFileRules::assertSaid);
                deed.accept(read);
            } else {
                assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
                FileTextsTest.assertSaid(read.message().key(), read.message().arguments());
                service.cancel(read.id());
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(spoilt.toString(), e);
        }
    }

    private void discard(ImportDetails read) {
        service.cancel(read.id());
    }

    private void commitAndUndo(ImportDetails read) {
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
}
