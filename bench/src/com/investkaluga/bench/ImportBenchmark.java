package com.investkaluga.bench;

import com.investkaluga.bench.files.MadeFormat;
import com.microsoft.playwright.Page;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Measures imports against PostgreSQL's COPY, their heap, and what readers feel; see bench/README.md. */
public final class ImportBenchmark {

    private static final Path OUT = Path.of("bench/out");
    private static final Instant BEGUN = Instant.now();
    private static final String HEAP = "512m";
    private static final int READS = 30;

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
        Files.createDirectories(OUT);
        large = made(rows, 1);
        small = made(rows / 10, 3);
    }

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.WARN);
        var options = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 1 ? "true" : pair[1]));
        new ImportBenchmark(options).run(Build.find(Path.of("target")));
    }

    private static Path made(int rows, long seed) throws IOException {
        var file = OUT.resolve("customs-" + rows + (seed < 100 ? "" : "-" + seed) + ".csv");
        if (!Files.exists(file)) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                MadeFormat.CUSTOMS_CSV.write(rows, seed, out);
            }
        }
        return file;
    }

    private void run(Build build) throws IOException, SQLException {
        try (var database = Database.open(databaseKind, OUT.resolve("imports"), false);
                var desk = Desk.startWithProbe(build, database, OUT.resolve("imports-desk.log"), HEAP);
                var browsers = new Browsers()) {
            desk.probe().fill(1_000, 0);
            imported(desk.probe(), small);
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
                readers(browsers.signIn(desk.address(), "/"), desk);
            }
        }
    }

    /** Import after import, each of them kept, for a look at how large a database may grow. */
    private void fill(Probe probe) throws IOException {
        for (var run = 0; run < runs; run++) {
            var start = System.nanoTime();
            var id = probe.receive(made(rows, 101 + run));
            until(() -> probe.isRead(id));
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
            imports.add(imported(probe, large));
            say("COPY %,.0f ms, import %s".formatted(copies.getLast(), imports.getLast()));
        }
        report(copies, imports);
    }

    /** Imports over the same months: of other rows, which are compared one by one, and of the same rows less one. */
    private void stored(Database database, Probe probe) throws IOException, SQLException {
        var kept = probe.receive(large);
        until(() -> probe.isRead(kept));
        probe.commit(kept);
        if (databaseKind.equals("postgres")) {
            new CopyFloor(database).settle();
        }
        sayStored("other rows", imported(probe, made(rows, 102)));
        sayStored("the same rows less one", imported(probe, withoutLastLine(large)));
        probe.undo(kept);
    }

    private void sayStored(String what, Imported imported) {
        say("over stored months, %s: %,.0f rows/s, %s".formatted(what, rows / imported.whole() * 1_000, imported));
    }

    private static Path withoutLastLine(Path file) throws IOException {
        var copy = file.resolveSibling(file.getFileName() + ".less");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = ByteBuffer.allocate(1 << 10);
            channel.read(end, channel.size() - end.capacity());
            var last = end.capacity() - 1;
            while (end.get(last - 1) != '\n') {
                last--;
            }
            channel.truncate(channel.size() - end.capacity() + last);
        }
        return copy;
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
        imported(probe, file);
        return probe.heapPeak();
    }

    /** Milliseconds from handing the file over to its preview, of the commit, and of the undo. */
    private record Imported(double read, double commit, double undo) {
        double whole() {
            return read + commit;
        }

        @Override
        public String toString() {
            return "read %,.0f ms, commit %,.0f ms, undo %,.0f ms".formatted(read, commit, undo);
        }
    }

    private static Imported imported(Probe probe, Path file) {
        var start = System.nanoTime();
        var id = probe.receive(file);
        until(() -> probe.isRead(id));
        var read = (System.nanoTime() - start) / 1e6;
        var commit = probe.commit(id);
        return new Imported(read, commit, probe.undo(id));
    }

    private void readers(Page page, Desk desk) {
        var probe = desk.probe();
        opened(page, desk, READS, () -> true);
        var quiet = opened(page, desk, READS, () -> true);
        var id = probe.receive(large);
        var busy = opened(page, desk, 4 * READS, () -> !probe.isRead(id));
        until(() -> probe.isRead(id));
        probe.commit(id);
        quiet.addAll(opened(page, desk, READS, () -> true));
        say("dashboard p95, server: before and after %,.0f ms of %d, during an import %,.0f ms of %d, ratio %.2f"
                .formatted(p95(quiet), quiet.size(), p95(busy), busy.size(), p95(busy) / p95(quiet)));
    }

    private static List<Double> opened(Page page, Desk desk, int most, BooleanSupplier goOn) {
        var millis = new ArrayList<Double>();
        while (millis.size() < most && goOn.getAsBoolean()) {
            page.navigate("about:blank");
            desk.probe().take();
            desk.probe().mark();
            PageScript.open(page, desk.address() + "/", "bench.chartsReady()");
            millis.add(desk.probe().take().serverMillis());
        }
        return millis;
    }

    private static double p95(List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * 0.95) - 1));
    }

    private static void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static void say(String text) {
        System.out.printf("[%4d s] %s%n", Duration.between(BEGUN, Instant.now()).toSeconds(), text);
    }
}
