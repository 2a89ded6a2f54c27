package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.ImportProgress.Phase;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads received files one after the other, and knows how far they are. */
@Component
class ImportQueue implements DisposableBean {

    private static final int IDLE_SECONDS = 30;
    private static final int STOP_SECONDS = 60;

    private final ImportReading reading;
    private final Outages outages;
    private final ExecutorService worker;
    private final Set<Long> waiting = new LinkedHashSet<>();

    @Nullable
    private Running running;

    private boolean stopped;

    private record Running(long id, ImportWatch watch) {}

    ImportQueue(ImportReading reading, Outages outages) {
        this.reading = reading;
        this.outages = outages;
        var executor = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("imports").daemon().factory());
        executor.allowCoreThreadTimeOut(true);
        worker = executor;
    }

    /** Reads a file when its turn comes. */
    void read(long id) {
        synchronized (this) {
            waiting.add(id);
        }
        worker.execute(() -> {
            var watch = start(id);
            if (watch != null) {
                try {
                    reading.read(id, watch);
                } finally {
                    if (end()) {
                        outages.outlast(() -> reading.discard(id));
                    }
                }
            }
        });
    }

    /** Does something else that takes long, between two files; what was begun is begun again where the database fails meanwhile. */
    void run(Runnable task) {
        worker.execute(() -> {
            try {
                outages.outlast(task);
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(ImportQueue.class).error("Work on imports failed", e);
            }
        });
    }

    private synchronized @Nullable ImportWatch start(long id) {
        if (!waiting.remove(id) || stopped) {
            return null;
        }
        running = new Running(id, new ImportWatch());
        return running.watch();
    }

    /** Whether somebody cancelled it. */
    private synchronized boolean end() {
        var cancelled = running != null && running.watch().isCancelled();
        running = null;
        return cancelled;
    }

    /** Forgets a file that waits; one that is being read stops soon, and this returns false. */
    synchronized boolean cancel(long id) {
        if (running != null && running.id() == id) {
            running.watch().cancel();
            return false;
        }
        waiting.remove(id);
        return true;
    }

    synchronized Optional<ImportProgress> progress(long id) {
        if (running != null && running.id() == id) {
            return Optional.of(running.watch().now());
        }
        if (!waiting.contains(id)) {
            return Optional.empty();
        }
        var ahead = (int) waiting.stream().takeWhile(other -> other != id).count() + (running == null ? 0 : 1);
        return Optional.of(new ImportProgress(Phase.WAITING, ahead, 0, 0, 0, 0, null));
    }

    /** Stops what is being read, by asking: an interrupted thread would close the embedded database's file. */
    @Override
    public void destroy() throws InterruptedException {
        synchronized (this) {
            stopped = true;
            if (running != null) {
                running.watch().stop();
            }
        }
        outages.stop();
        worker.shutdown();
        worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
