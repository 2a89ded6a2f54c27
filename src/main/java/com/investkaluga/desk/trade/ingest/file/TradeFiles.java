package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
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
        try {
            if (WorkbookFile.isWorkbook(file)) {
                return WorkbookFile.recognise(file);
            }
            try (var content = Content.open(file)) {
                return recognise(content, choices);
            }
        } catch (IOException e) {
            throw Content.unreadable(e);
        }
    }

    /** What is refused in a ZIP is told by its name there. */
    private static Recognition recognise(Content content, ReadingChoices choices) throws IOException {
        try {
            return Recogniser.recognise(content, choices);
        } catch (UnreadableFileException e) {
            throw content.member() == null ? e : e.inZip(content.member());
        }
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
        if (how.format().isFigures()) {
            throw new IllegalArgumentException("A file of figures has no flows");
        }
        var tally = new Tally();
        try (var content = Content.open(file)) {
            var watch = new Watch(listener, content, tally);
            if (how.format() == FileFormat.CUSTOMS_DBF) {
                DbfReading.read(content, how, sink, tally, watch);
            } else {
                var parser = how.format().isCustoms()
                        ? new CustomsParser(how, false, sink, tally)
                        : new ComtradeParser(how, sink, tally);
                TextReading.read(content, how, parser, watch);
            }
            return tally.totals();
        } catch (IOException e) {
            throw Content.unreadable(e);
        }
    }

    /** Streams the rows of a file of reported figures, with the errors of {@link #read}. */
    public static ReadingTotals readFigures(Path file, Recognition how, FigureSink sink, ReadingListener listener) {
        if (!how.format().isFigures()) {
            throw new IllegalArgumentException("A file of flows has no figures");
        }
        var tally = new Tally();
        var parser = new FigureParser(how, sink, tally);
        try {
            if (how.format() == FileFormat.FIGURES_XLSX) {
                WorkbookFile.read(file, how, parser);
            } else {
                try (var content = Content.open(file)) {
                    TextReading.read(content, how, parser, new Watch(listener, content, tally));
                }
            }
            return tally.totals();
        } catch (IOException e) {
            throw Content.unreadable(e);
        }
    }
}
