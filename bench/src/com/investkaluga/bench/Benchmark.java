package com.investkaluga.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.slf4j.LoggerFactory;

/** Runs the benchmark; see bench/README.md. */
public final class Benchmark {

    private static final int STARTS = 3;
    private static final Path OUT = Path.of("bench/out");
    private static final Instant BEGUN = Instant.now();

    private final Options options;
    private final Build build;

    private Benchmark(Options options, Build build) {
        this.options = options;
        this.build = build;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var options = Options.of(arguments);
        Files.createDirectories(OUT);
        new Benchmark(options, Build.find(Path.of("target"))).run();
    }

    private void run() throws IOException, SQLException {
        var passes = new ArrayList<Pass>();
        try (var browsers = new Browsers()) {
            for (var kind : options.databases()) {
                try (var database = Database.open(kind, OUT, options.reuse())) {
                    passes.add(pass(database, kind, browsers));
                }
            }
            var report = new Report(options, passes, browsers.version());
            report.write(OUT);
            if (options.publish()) {
                report.publish(Path.of("bench/README.md"));
            }
            say("\n" + report.summary());
        }
    }

    private Pass pass(Database database, String kind, Browsers browsers) throws IOException, SQLException {
        var name = database.name();
        if (options.reuse()) {
            return measure(database, kind, browsers, new Starts(Double.NaN, Double.NaN, Fill.read(OUT, kind)));
        }
        say(name + ": first start on an empty database");
        final double emptyStart;
        try (var desk = Desk.startJar(build, database, OUT.resolve(kind + "-empty.log"))) {
            emptyStart = desk.startMillis();
        }
        say("%s: %,.0f ms; filling with %,d companies and %,d flows"
                .formatted(name, emptyStart, options.companies(), options.flows()));
        var fill = fill(database, kind);
        say(name + ": filled, " + fill);
        var fullStart = fullStart(database, kind);
        say("%s: start on the filled database %,.0f ms".formatted(name, fullStart));
        return measure(database, kind, browsers, new Starts(emptyStart, fullStart, fill));
    }

    private record Starts(double empty, double full, Fill fill) {}

    private Fill fill(Database database, String kind) throws IOException {
        try (var desk = Desk.startWithProbe(build, database, OUT.resolve(kind + "-fill.log"))) {
            return Fill.of(desk.probe().fill(options.companies(), options.flows()))
                    .write(OUT, kind);
        }
    }

    private double fullStart(Database database, String kind) throws IOException {
        var starts = new double[STARTS];
        for (var i = 0; i < STARTS; i++) {
            try (var desk = Desk.startJar(build, database, OUT.resolve(kind + "-start.log"))) {
                starts[i] = desk.startMillis();
            }
        }
        return Measurement.median(DoubleStream.of(starts));
    }

    private Pass measure(Database database, String kind, Browsers browsers, Starts starts)
            throws IOException, SQLException {
        var sessionBytes = options.sessions() == 0 ? Double.NaN : sessionBytes(database, kind, browsers);
        var measurements = new ArrayList<Measurement>();
        try (var desk = Desk.startWithProbe(build, database, OUT.resolve(kind + "-desk.log"))) {
            var page = browsers.signIn(desk.address(), "/companies");
            var details = OUT.resolve(kind + "-details.txt");
            Files.deleteIfExists(details);
            var scenarios =
                    new Scenarios(desk.address(), starts.fill().firstCompany(), desk.probe()).called(options.screens());
            page = morning(scenarios, page);
            for (var scenario : scenarios) {
                var measured = Measurement.of(scenario, page, desk.probe(), options.warmUp(), options.runs());
                measurements.add(measured);
                Files.writeString(
                        details,
                        Report.details(measured) + "\n\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                if (measured.failure() != null) {
                    page = page.context().newPage();
                }
                say(database.name() + ": " + Report.line(measured));
            }
            Browsers.leave(page);
            var firstLoad = FirstLoad.of(browsers, desk.address());
            say(database.name() + ": " + firstLoad);
            return new Pass(
                    database.name(),
                    database.version(),
                    starts.empty(),
                    starts.full(),
                    starts.fill(),
                    measurements,
                    firstLoad,
                    sessionBytes);
        }
    }

    /**
     * Works in the desk as its users do, from one screen to the next: what all screens share is compiled for all of them and not
     * for the one that is measured.
     */
    private Page morning(List<Scenario> scenarios, Page first) {
        var page = first;
        for (var round = 0; round < options.morning(); round++) {
            for (var scenario : scenarios) {
                try {
                    scenario.prepare().at(page, round);
                    scenario.action().at(page, round);
                } catch (PlaywrightException e) {
                    say(scenario.name() + " failed in the morning: " + e.getMessage());
                    page = page.context().newPage();
                }
            }
        }
        return page;
    }

    private double sessionBytes(Database database, String kind, Browsers browsers) throws IOException {
        try (var desk = Desk.startForMemory(build, database, OUT.resolve(kind + "-sessions.log"))) {
            var bytes = Sessions.bytesEach(browsers, desk, "/", options.sessions());
            say("%s: %,.0f bytes per session".formatted(database.name(), bytes));
            return bytes;
        }
    }

    private static void say(String text) {
        System.out.printf("[%4d s] %s%n", Duration.between(BEGUN, Instant.now()).toSeconds(), text);
    }
}
