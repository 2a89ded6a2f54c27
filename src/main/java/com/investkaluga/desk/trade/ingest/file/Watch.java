package com.investkaluga.desk.trade.ingest.file;

import java.util.concurrent.CancellationException;

/** Tells a listener now and then how far a reading is, and stops it where it is to stop. */
final class Watch {

    private static final int LOOK_EVERY = 4_096;
    private static final long TELL_EVERY = 250_000_000;

    private final ReadingListener listener;
    private final Content content;
    private final Tally tally;
    private long told = System.nanoTime() - TELL_EVERY;
    private int lines;

    Watch(ReadingListener listener, Content content, Tally tally) {
        this.listener = listener;
        this.content = content;
        this.tally = tally;
    }

    /** Before each line. */
    void line() {
        if (lines++ % LOOK_EVERY == 0) {
            look();
        }
    }

    private void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        var now = System.nanoTime();
        if (now - told >= TELL_EVERY) {
            told = now;
            tell();
        }
    }

    private void tell() {
        if (listener.cancelled()) {
            throw new CancellationException();
        }
        listener.progress(tally.lines(), content.packedDone(), content.packedSize());
    }

    /** Behind the last line. */
    void end() {
        tell();
    }
}
