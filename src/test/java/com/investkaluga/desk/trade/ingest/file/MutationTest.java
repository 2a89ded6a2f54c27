package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.made;
import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.bench.files.MadeFormat;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file on its way: never an exception but a refusal, always a sentence with line and remedy. */
class MutationTest {

    /** Of each file; more for a longer hunt: {@code -Ddesk.mutations=3000}. */
    private static final int TIMES = Integer.getInteger("desk.mutations", 160);

    private static final int LINES = 100;
    private static final Pattern PARTNER = Pattern.compile("[A-Z][A-Z0-9]");
    private static final Pattern CODE = Pattern.compile("([0-9]{2}){1,5}");
    private static final int SENTENCES_OF_A_KIND = 2;

    static Stream<Map.Entry<String, byte[]>> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : MadeFormat.values()) {
            files.put(format.name(), made(format, LINES, 1));
        }
        files.put("COMTRADE_SHORT", made(MadeFormat.COMTRADE_CLASSIC, LINES, 2));
        files.put("ZIP", Given.zip("DATTSVT.csv", made(MadeFormat.CUSTOMS_CSV, LINES, 1)));
        files.put("ZIPPED_DBF", Given.zip("DATTSVT.dbf", made(MadeFormat.CUSTOMS_DBF, LINES, 1)));
        files.put("FIGURES_CSV", FigureFilesTest.csvTemplate());
        files.put("FIGURES_XLSX", FigureFilesTest.xlsxTemplate());
        return files.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_spoilt_file_is_refused_or_its_problems_are_named(Map.Entry<String, byte[]> file) {
        var mutations = Mutation.values();
        for (var seed = 0; seed < TIMES; seed++) {
            var random = new SplittableRandom(seed);
            var mutation = mutations[seed % mutations.length];
            var spoilt = mutation.apply(file.getValue(), random);
            try {
                check(spoilt);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("%s, %s, seed %d".formatted(file.getKey(), mutation, seed), e);
            }
        }
    }

    private static void check(byte[] content) {
        var file = Given.file(content);
        try {
            var how = TradeFiles.recognise(file, ReadingChoices.none());
            if (how.format().isFigures()) {
                Given.figures(file, how).problems().forEach(MutationTest::check);
            } else {
                check(Given.read(file, how));
            }
        } catch (UnreadableFileException refusal) {
            FileTextsTest.assertSaid(refusal.messageKey(), refusal.arguments());
        } finally {
            Given.delete(file);
        }
    }

    private static void check(Given.Read read) {
        var said = new EnumMap<ProblemKind, Integer>(ProblemKind.class);
        for (var problem : read.problems()) {
            if (said.merge(problem.kind(), 1, Integer::sum) <= SENTENCES_OF_A_KIND) {
                check(problem);
            }
        }
        read.rows().forEach(MutationTest::check);
        assertThat(read.totals().rows()).isEqualTo(read.rows().size());
        assertThat(read.totals().badLines()).isEqualTo(read.lines().size());
        assertThat(read.totals().lines())
                .isEqualTo(read.rows().size()
                        + read.lines().size()
                        + read.totals().leftOut().entrySet().stream()
                                .filter(left -> left.getKey() != LeftOut.DELETED)
                                .mapToLong(Map.Entry::getValue)
                                .sum());
    }

    private static void check(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.value().codePoints()).hasSizeLessThanOrEqualTo(80);
        FileTextsTest.assertSaid(problem.messageKey(), problem.arguments());
        FileTextsTest.assertSaid(problem.remedyKey(), problem.arguments());
    }

    private static void check(StatRow row) {
        var fits = PARTNER.matcher(row.partner()).matches()
                && (row.hsCode().equals(StatRow.TOTAL)
                        || CODE.matcher(row.hsCode()).matches())
                && row.valueUsd().signum() >= 0
                && row.valueUsd().scale() == 2
                && row.valueUsd().precision() <= 18
                && (row.netWeightKg() == null
                        || row.netWeightKg().scale() == 3 && row.netWeightKg().precision() <= 18)
                && (row.quantity() == null
                        || row.quantity().scale() == 3 && row.quantity().precision() <= 18)
                && (row.unit() == null || row.unit().length() <= 40)
                && (row.months() == 1 || row.months() == 12)
                && row.first().getYear() >= 1990
                && row.first().getYear() <= 2100;
        assertThat(fits).as(row.toString()).isTrue();
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_one_problem() throws IOException {
        var file = Files.createTempFile("given", ".csv");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                var good = new ByteArrayOutputStream();
                MadeFormat.CUSTOMS_CSV.write(2, 1, good);
                out.write(good.toByteArray());
                var part = new byte[1 << 20];
                java.util.Arrays.fill(part, (byte) 'x');
                for (var i = 0; i < 100; i++) {
                    out.write(part);
                }
            }
            var read = Given.read(file, TradeFiles.recognise(file, ReadingChoices.none()));

            assertThat(read.rows()).hasSize(2);
            assertThat(read.problems()).hasSize(1);
            assertThat(read.problem()).isEqualTo(ProblemKind.LINE_TOO_LONG);
        } finally {
            Files.delete(file);
        }
    }
}
