package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.bench.files.MadeFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Files for tests, and what reading them gives. */
final class Given {

    static final String HEADER = "napr\tperiod\tnastranapr\ttnved\tedizm\tStoim\tNetto\tKol\tRegion\tRegion_s\n";
    static final String DISTRICT = "01 - ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ";
    static final String KALUGA = "29000 - КАЛУЖСКАЯ ОБЛАСТЬ";
    static final Charset CP866 = Charset.forName("IBM866");
    static final Charset CP1251 = Charset.forName("windows-1251");

    /** What a file said. */
    record Read(Recognition how, List<StatRow> rows, List<Problem> problems, List<byte[]> lines, ReadingTotals totals) {

        StatRow row() {
            return rows.getFirst();
        }

        ProblemKind problem() {
            return problems.getFirst().kind();
        }
    }

    private Given() {}

    static Path file(byte[] content) {
        try {
            var file = Files.createTempFile("given", null);
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] made(MadeFormat format, long rows, long seed) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(rows, seed, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A line of customs statistics that is in order. */
    static String customs(String direction, String period, String partner, String code, String value) {
        return String.join("\t", direction, period, partner, code, "", value, "1,5", "0", KALUGA, DISTRICT) + "\n";
    }

    static Read customs(String... lines) {
        return read(utf8(HEADER + String.join("", lines)));
    }

    static Recognition recognise(byte[] content) {
        return TradeFiles.recognise(file(content), ReadingChoices.none());
    }

    static Read read(byte[] content) {
        return read(content, ReadingChoices.none());
    }

    static Read read(byte[] content, ReadingChoices choices) {
        var file = file(content);
        try {
            return read(file, TradeFiles.recognise(file, choices));
        } finally {
            delete(file);
        }
    }

    static Read read(Path file, Recognition how) {
        var rows = new ArrayList<StatRow>();
        var problems = new ArrayList<Problem>();
        var lines = new ArrayList<byte[]>();
        var sink = new RowSink() {
            @Override
            public void row(StatRow row) {
                rows.add(row);
            }

            @Override
            public void problem(Problem problem, RawLine line) {
                if (problems.isEmpty() || problems.getLast().line() != problem.line()) {
                    lines.add(line.bytes());
                }
                problems.add(problem);
            }
        };
        var totals = TradeFiles.read(file, how, sink, ReadingListener.none());
        return new Read(how, rows, problems, lines, totals);
    }

    /** Figures and problems of a template. */
    record Figures(Recognition how, List<FigureRow> rows, List<Problem> problems) {}

    static Figures figures(byte[] content) {
        var file = file(content);
        try {
            return figures(file, TradeFiles.recognise(file, ReadingChoices.none()));
        } finally {
            delete(file);
        }
    }

    static Figures figures(Path file, Recognition how) {
        var rows = new ArrayList<FigureRow>();
        var problems = new ArrayList<Problem>();
        var sink = new FigureSink() {
            @Override
            public void figure(FigureRow row) {
                rows.add(row);
            }

            @Override
            public void problem(Problem problem, RawLine line) {
                line.bytes();
                problems.add(problem);
            }
        };
        TradeFiles.readFigures(file, how, sink, ReadingListener.none());
        return new Figures(how, rows, problems);
    }

    static byte[] zip(String member, byte[] content) {
        return zip(StandardCharsets.UTF_8, member, content);
    }

    static byte[] zip(Charset names, @Nullable Object... membersAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var i = 0; i < membersAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) membersAndContents[i]));
                zip.write((byte[]) membersAndContents[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
