package com.investkaluga.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What readers of the dashboard feel while a file is read: the server's time, alone and beside the import. */
final class ReaderBenchmark {

    private static final int READS = 30;
    private static final double PERCENTILE = 0.95;

    private final Page page;
    private final Desk desk;

    ReaderBenchmark(Page page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    /** In words. */
    String run(Path file) {
        var probe = desk.probe();
        opened(READS, () -> true);
        var quiet = opened(READS, () -> true);
        var id = probe.receive(file);
        var busy = opened(4 * READS, () -> !probe.isRead(id));
        Imported.until(() -> probe.isRead(id));
        probe.commit(id);
        quiet.addAll(opened(READS, () -> true));
        return "dashboard p95, server: before and after %,.0f ms of %d, during an import %,.0f ms of %d, ratio %.2f"
                .formatted(p95(quiet), quiet.size(), p95(busy), busy.size(), p95(busy) / p95(quiet));
    }

    private List<Double> opened(int most, BooleanSupplier goOn) {
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
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * PERCENTILE) - 1));
    }
}
