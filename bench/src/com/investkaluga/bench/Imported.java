package com.investkaluga.bench;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * One import that was undone again, in milliseconds.
 *
 * @param read from handing the file over to its preview
 */
record Imported(double read, double commit, double undo) {

    private static final long PAUSE_MILLIS = 20;

    /** Reads, commits and undoes the file. */
    static Imported of(Probe probe, Path file) {
        var start = System.nanoTime();
        var id = read(probe, file);
        var read = (System.nanoTime() - start) / 1e6;
        var commit = probe.commit(id);
        return new Imported(read, commit, probe.undo(id));
    }

    /** Hands the file over and waits for its preview; the import's number. */
    static long read(Probe probe, Path file) {
        var id = probe.receive(file);
        until(() -> probe.isRead(id));
        return id;
    }

    static void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What it takes to bring a file in. */
    double whole() {
        return read + commit;
    }

    @Override
    public String toString() {
        return "read %,.0f ms, commit %,.0f ms, undo %,.0f ms".formatted(read, commit, undo);
    }
}
