package com.investkaluga.bench.probe;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The most that a piece of work keeps in the heap: looked at right after collections that it asks for itself. */
final class HeapWatch {

    private static final int EVERY_MILLIS = 250;

    private final Object lock = new Object();
    private long peak;
    private @Nullable ScheduledExecutorService watch;

    /** Forgets what was before. Slows the work down, so nothing is timed meanwhile. */
    void start() {
        synchronized (lock) {
            peak = 0;
            watch = Executors.newSingleThreadScheduledExecutor();
            watch.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        synchronized (lock) {
            peak = Math.max(peak, used);
        }
    }

    /** Ends the watch; bytes. */
    long stop() {
        synchronized (lock) {
            if (watch != null) {
                watch.shutdown();
            }
            return peak;
        }
    }
}
