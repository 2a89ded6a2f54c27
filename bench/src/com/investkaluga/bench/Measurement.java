package com.investkaluga.bench;

import com.investkaluga.bench.Probe.Work;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Medians of one scenario, in milliseconds.
 *
 * @param server in the desk's requests, all of them together
 * @param browser until it is to be seen
 * @param floor of the same statements by plain JDBC, NaN where they cannot be run again
 * @param statements how many SQL statements the desk ran
 * @param sql what the desk's own statements took, without the reading of rows
 * @param list the statements of the last run
 * @param failure why there is no measurement, null where there is one
 */
record Measurement(
        String name,
        double server,
        double browser,
        double floor,
        double statements,
        double sql,
        double requests,
        List<Double> allServer,
        List<Double> allBrowser,
        String list,
        @Nullable String failure) {

    static Measurement of(Scenario scenario, Page page, Probe probe, int warmUp, int runs) {
        var works = new ArrayList<Work>();
        var browser = new ArrayList<Double>();
        var floors = new ArrayList<Double>();
        var list = "";
        try {
            for (var run = 0; run < warmUp + runs; run++) {
                scenario.prepare().at(page, run);
                probe.take();
                probe.mark();
                var millis = scenario.action().at(page, run);
                var work = probe.take();
                if (run >= warmUp) {
                    browser.add(millis);
                    works.add(work);
                    floors.add(floor(probe, scenario));
                    list = probe.statements();
                }
            }
        } catch (PlaywrightException | IllegalStateException e) {
            return failed(scenario, page, e);
        }
        return new Measurement(
                scenario.name(),
                median(works.stream().mapToDouble(Work::serverMillis)),
                median(browser.stream().mapToDouble(Double::doubleValue)),
                median(floors.stream().mapToDouble(Double::doubleValue)),
                median(works.stream().mapToDouble(Work::statements)),
                median(works.stream().mapToDouble(Work::sqlMillis)),
                median(works.stream().mapToDouble(Work::requests)),
                works.stream().map(Work::serverMillis).toList(),
                List.copyOf(browser),
                list,
                null);
    }

    /** The screen, without what was done there. */
    String page() {
        return name.replaceFirst(",.*", "");
    }

    private static Measurement failed(Scenario scenario, Page page, RuntimeException problem) {
        var text = String.valueOf(problem.getMessage()).lines().limit(4).reduce("", (one, other) -> one + " " + other);
        var none = Double.NaN;
        return new Measurement(
                scenario.name(), none, none, none, none, none, none, List.of(), List.of(), page.url(), text.strip());
    }

    private static double floor(Probe probe, Scenario scenario) {
        try {
            return probe.floor(scenario.reset());
        } catch (IllegalStateException notRepeatable) {
            return Double.NaN;
        }
    }

    static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }
}
