package com.investkaluga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The results as people read them. */
final class Report {

    private static final String BEGIN = "<!-- results -->";
    private static final String END = "<!-- /results -->";

    private final Options options;
    private final List<Pass> passes;
    private final String browser;

    Report(Options options, List<Pass> passes, String browser) {
        this.options = options;
        this.passes = passes;
        this.browser = browser;
    }

    void write(Path directory) throws IOException {
        Files.writeString(directory.resolve("summary.md"), summary());
    }

    /** Puts the summary between the marks in the file. */
    void publish(Path readme) throws IOException {
        var text = Files.readString(readme);
        var before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        var after = text.substring(text.indexOf(END));
        Files.writeString(readme, before + "\n" + summary() + after);
    }

    String summary() {
        return conditions() + passes.stream().map(this::table).collect(Collectors.joining("\n")) + "\n" + once();
    }

    private String conditions() {
        return """
                %s. %d processors, %s, %s; Java %s (desk with -Xmx%s), %s, %s.
                %,d companies, %,d customs flows; medians of %d warm runs, in milliseconds.

                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        Runtime.version().feature(),
                        Desk.HEAP,
                        passes.stream().map(Pass::version).collect(Collectors.joining(", ")),
                        browser,
                        options.companies(),
                        options.flows(),
                        options.runs());
    }

    private String table(Pass pass) {
        var head = """
                | %s | server | browser | plain SQL | server / SQL | server / SQL with nothing kept | statements | requests |
                |---|---:|---:|---:|---:|---:|---:|---:|
                """.formatted(pass.database());
        return head + pass.measurements().stream().map(one -> row(one, pass)).collect(Collectors.joining());
    }

    private static String row(Measurement one, Pass pass) {
        if (one.failure() != null) {
            return "| %s | - | - | - | - | - | - | - |%n".formatted(one.name());
        }
        return "| %s | %s | %s | %s | %s | %s | %.0f | %.0f |%n"
                .formatted(
                        one.name(),
                        millis(one.server()),
                        millis(one.browser()),
                        millis(one.floor()),
                        ratio(one.server(), one.floor()),
                        ratio(one.server(), pass.floorWithNothingKept(one)),
                        one.statements(),
                        one.requests());
    }

    private static String ratio(double server, double floor) {
        return Double.isNaN(floor) ? "-" : "%.1f".formatted(server / floor);
    }

    private String once() {
        var head = "| once | " + passes.stream().map(Pass::database).collect(Collectors.joining(" | ")) + " |\n|---|"
                + "---:|".repeat(passes.size()) + "\n";
        return head
                + line("first start, empty database", pass -> "%,.0f ms".formatted(pass.emptyStart()))
                + line("start on the filled database", pass -> "%,.0f ms".formatted(pass.fullStart()))
                + line(
                        "import of the flows",
                        pass -> "%,.1f s".formatted(pass.fill().flowsMillis() / 1_000))
                + line(
                        "rows of the monthly summary",
                        pass -> "%,d".formatted(pass.fill().months()))
                + line("memory per signed-in session", pass -> "%,.0f kB".formatted(pass.sessionBytes() / 1_000))
                + line(
                        "first load: sign-in page",
                        pass -> load(
                                pass.firstLoad().loginBytes(), pass.firstLoad().loginRequests()))
                + line(
                        "first load: dashboard after it",
                        pass -> load(
                                pass.firstLoad().dashboardBytes(),
                                pass.firstLoad().dashboardRequests()));
    }

    private String line(String name, java.util.function.Function<Pass, String> value) {
        return "| " + name + " | " + passes.stream().map(value).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String load(long bytes, int requests) {
        return "%,.0f kB in %d requests".formatted(bytes / 1_000.0, requests);
    }

    /** One scenario in one line, for the progress. */
    static String line(Measurement one) {
        return one.failure() != null
                ? one.name() + ": not measured (" + one.failure() + ")"
                : "%s: server %s, browser %s, plain SQL %s, %.0f statements (%s in the desk)"
                        .formatted(
                                one.name(),
                                millis(one.server()),
                                millis(one.browser()),
                                millis(one.floor()),
                                one.statements(),
                                millis(one.sql()));
    }

    /** The same with every run and the statements of the last one. */
    static String details(Measurement one) {
        return line(one) + "\nserver " + runs(one.allServer()) + "\nbrowser " + runs(one.allBrowser()) + "\n"
                + one.list();
    }

    private static String runs(List<Double> millis) {
        return millis.stream().map(Report::millis).collect(Collectors.joining(" "));
    }

    private static String millis(double millis) {
        if (Double.isNaN(millis)) {
            return "-";
        }
        return millis < 10 ? "%.1f".formatted(millis) : "%,.0f".formatted(millis);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
