package com.investkaluga.desk.trade.ingest.file;

import java.nio.file.Path;

/** Recognises trade files by their content, never by their name, and streams their rows with flat memory. */
public final class TradeFiles {

    private TradeFiles() {}

    /**
     * Finds out what a file is from its beginning.
     *
     * @throws UnreadableFileException where it is none that the desk understands
     */
    public static Recognition recognise(Path file, ReadingChoices choices) {
        throw new UnsupportedOperationException();
    }

    /**
     * Streams the rows of a file of flows.
     *
     * @param how from {@link #recognise}
     * @throws UnreadableFileException where the file turns out to be cut or damaged on the way: what was handed on until then
     *     must not be kept
     * @throws java.util.concurrent.CancellationException where the listener or the thread's interruption stops it
     */
    public static ReadingTotals read(Path file, Recognition how, RowSink sink, ReadingListener listener) {
        throw new UnsupportedOperationException();
    }

    /** Streams the rows of a file of reported figures, with the errors of {@link #read}. */
    public static ReadingTotals readFigures(Path file, Recognition how, FigureSink sink, ReadingListener listener) {
        throw new UnsupportedOperationException();
    }
}
