package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.ImportProgress.Phase;
import com.investkaluga.desk.trade.ingest.file.ReadingListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Follows the reading of one file, and can stop it. */
final class ImportWatch implements ReadingListener {

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final long startedAt = System.nanoTime();
    private volatile Phase phase = Phase.READING;
    private volatile boolean cancelled;
    private volatile boolean stopped;
    private volatile Reached reached = new Reached(0, 0, 0);

    private record Reached(long rows, long bytesDone, long bytesTotal) {}

    @Override
    public void progress(long lines, long bytesDone, long bytesTotal) {
        reached = new Reached(lines, bytesDone, bytesTotal);
    }

    @Override
    public boolean cancelled() {
        return cancelled || stopped;
    }

    /** Whether somebody wants it to end. */
    boolean isCancelled() {
        return cancelled;
    }

    /** Whether it ends because the desk does. */
    boolean isStopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }

    void cancel() {
        cancelled = true;
        phase = Phase.CANCELLING;
    }

    void compare() {
        if (!cancelled) {
            phase = Phase.COMPARING;
        }
    }

    ImportProgress now() {
        var now = reached;
        var nanos = Math.max(1, System.nanoTime() - startedAt);
        var rate = (long) (now.rows * (double) NANOS_PER_SECOND / nanos);
        return new ImportProgress(phase, 0, now.rows, now.bytesDone, now.bytesTotal, rate, remaining(now, nanos));
    }

    private @Nullable Duration remaining(Reached now, long nanos) {
        return phase != Phase.READING || now.bytesDone == 0
                ? null
                : Duration.ofNanos((long) ((double) nanos * (now.bytesTotal - now.bytesDone) / now.bytesDone));
    }
}
