package com.investkaluga.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures imports against PostgreSQL's COPY, their heap, and what readers feel; see bench/README.md. */
public final class ImportBenchmark {

    private static final Path OUT = Path.of("bench/out");
    private static final Instant BEGUN = Instant.now();
    private static final String HEAP = "512m";

    private final CustomsFiles files = new CustomsFiles(OUT);
    private final String databaseKind;
    private final int rows;
    private final int runs;
    private final boolean keeps;
    private final List<String> parts;
    private final Path large;
    private final Path small;

    private ImportBenchmark(Map<String, String> options) throws IOException {
        databaseKind = options.getOrDefault("database", "postgres");
        parts = List.of(
                options.getOrDefault("parts", "rates,stored,heap,readers").split(","));
        keeps = Boolean.parseBoolean(options.get("keep"));
        rows = Integer.parseInt(options.getOrDefault("rows", "5000000"));
        runs = Integer.parseInt(options.getOrDefault("runs", "3"));
        large = files.of(rows, 1);
        small = files.of(rows / 10, 3);
    }

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.WARN);
        var options = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 1 ? "true" : pair[1]));
        new ImportBenchmark(options).run(Build.find(Path.of("target")));
    }

    private void run(Build build) throws IOException, SQLException {
        try (var database = Database.open(databaseKind, OUT.resolve("imports"), false);
                var desk = Desk.startWithProbe(build, database, OUT.resolve("imports-desk.log"), HEAP);
                var browsers = new Browsers()) {
            desk.probe().fill(1_000, 0);
            Imported.of(desk.probe(), small);
            if (keeps) {
                fill(desk.probe());
                return;
            }
            if (parts.contains("rates")) {
                rates(database, desk.probe());
            }
            if (parts.contains("stored")) {
                stored(database, desk.probe());
            }
            if (parts.contains("heap")) {
                heap(desk.probe());
            }
            if (parts.contains("readers")) {
                say(new ReaderBenchmark(browsers.signIn(desk.address(), "/"), desk).run(large));
            }
        }
    }

    /** Import after import, each of them kept, for a look at how large a database may grow. */
    private void fill(Probe probe) throws IOException {
        for (var run = 0; run < runs; run++) {
            var start = System.nanoTime();
            var id = Imported.read(probe, files.of(rows, 101 + run));
            var commit = probe.commit(id);
            say("%,d rows more: %,.1f s, of these the commit %,.1f s"
                    .formatted(rows, (System.nanoTime() - start) / 1e9, commit / 1e3));
        }
    }

    private void rates(Database database, Probe probe) throws IOException, SQLException {
        var isPostgres = databaseKind.equals("postgres");
        var copyRows = OUT.resolve("customs-" + rows + ".copy");
        var floor = new CopyFloor(database);
        if (isPostgres) {
            CopyFloor.prepare(large, copyRows);
        }
        var copies = new ArrayList<Double>();
        var imports = new ArrayList<Imported>();
        for (var run = 0; run < runs; run++) {
            if (isPostgres) {
                floor.settle();
            }
            copies.add(isPostgres ? floor.millis(copyRows) : Double.NaN);
            imports.add(Imported.of(probe, large));
            say("COPY %,.0f ms, import %s".formatted(copies.getLast(), imports.getLast()));
        }
        report(copies, imports);
    }

    /** Imports over the same months: of other rows, which are compared one by one, and of the same rows less one. */
    private void stored(Database database, Probe probe) throws IOException, SQLException {
        var kept = Imported.read(probe, large);
        probe.commit(kept);
        if (databaseKind.equals("postgres")) {
            new CopyFloor(database).settle();
        }
        sayStored("other rows", Imported.of(probe, files.of(rows, 102)));
        sayStored("the same rows less one", Imported.of(probe, CustomsFiles.withoutLastLine(large)));
        probe.undo(kept);
    }

    private void sayStored(String what, Imported imported) {
        say("over stored months, %s: %,.0f rows/s, %s".formatted(what, rows / imported.whole() * 1_000, imported));
    }

    private void report(List<Double> copies, List<Imported> imports) {
        var copy = Measurement.median(copies.stream().mapToDouble(Double::doubleValue));
        var whole = Measurement.median(imports.stream().mapToDouble(Imported::whole));
        say("%,d rows: COPY %,.0f rows/s, import %,.0f rows/s, ratio %.2f"
                .formatted(rows, rows / copy * 1_000, rows / whole * 1_000, copy / whole));
    }

    private void heap(Probe probe) {
        var few = heapPeak(probe, small);
        var many = heapPeak(probe, large);
        say("heap in use: %,.0f MB at %,d rows, %,.0f MB at %,d rows, ratio %.2f"
                .formatted(few / 1e6, rows / 10, many / 1e6, rows, (double) many / few));
    }

    private static long heapPeak(Probe probe, Path file) {
        probe.watchHeap();
        Imported.of(probe, file);
        return probe.heapPeak();
    }

    private static void say(String text) {
        System.out.printf("[%4d s] %s%n", Duration.between(BEGUN, Instant.now()).toSeconds(), text);
    }
}
