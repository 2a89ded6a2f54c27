package com.investkaluga.desk.base;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Knows whether somebody waits for a screen, so that long work behind everybody's back lets them go first: on a machine with few
 * processors a page would take twice its time while a file is imported.
 */
@Component
public class Serving {

    /** A page comes in several requests with short gaps between them. */
    private static final long GAP_NANOS = 150_000_000;

    private static final long RECENT_NANOS = 10_000_000_000L;

    private static final long PAUSE_NANOS = 5_000_000;
    private static final long SHORT_NANOS = 30_000_000;
    private static final long LONG_NANOS = 300_000_000;

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong lastEnd = new AtomicLong(System.nanoTime() - RECENT_NANOS);

    /** Work on a screen begins; {@link #end} must follow. */
    public void begin() {
        running.incrementAndGet();
    }

    public void end() {
        lastEnd.set(System.nanoTime());
        running.decrementAndGet();
    }

    private boolean isServing(long gap) {
        return running.get() > 0 || System.nanoTime() - lastEnd.get() < gap;
    }

    /** Whether somebody waits or did so in the last seconds. */
    public boolean wasServing() {
        return isServing(RECENT_NANOS);
    }

    /**
     * Waits while somebody waits, but no longer than 30 ms, so that the work goes on slowly however many come. To be called every
     * few milliseconds.
     */
    public void giveWay() {
        giveWay(SHORT_NANOS);
    }

    /** The same between steps of a tenth of a second: no longer than 300 ms. */
    public void giveWayLong() {
        giveWay(LONG_NANOS);
    }

    private void giveWay(long most) {
        var end = System.nanoTime() + most;
        while (isServing(GAP_NANOS) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
