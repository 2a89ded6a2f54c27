package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a text file as slices of one buffer, with any mix of line ends. A line may be of any length; what lies beyond
 * {@link #LIMIT} is read over and not kept.
 */
final class Lines {

    /** The most bytes of a line that are kept. */
    static final int LIMIT = 64 * 1024;

    private static final int BUFFER = 1 << 18;
    private static final int END_OF_TEXT = 0x1a;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private boolean ended;
    private boolean afterReturn;

    private long number;
    private int from;
    private int to;
    private boolean tooLong;
    private boolean hasNul;

    /** @param in behind the byte order mark */
    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false behind the last. */
    boolean next() throws IOException {
        if (afterReturn) {
            afterReturn = false;
            if (available() && buffer[position] == '\n') {
                position++;
            }
        }
        if (!available()) {
            return false;
        }
        number++;
        from = position;
        tooLong = false;
        hasNul = false;
        find();
        return !isEndOfText();
    }

    /** The mark that DOS programs put behind the last line. */
    private boolean isEndOfText() {
        return to == from + 1 && buffer[from] == END_OF_TEXT && ended && position == filled;
    }

    /** Runs to the end of the line, filling the buffer as needed. */
    private void find() throws IOException {
        var at = position;
        while (true) {
            while (at < filled) {
                var character = buffer[at] & 0xff;
                if (character < 14) {
                    if (character == '\n' || character == '\r') {
                        end(at);
                        position = at + 1;
                        afterReturn = character == '\r';
                        return;
                    }
                    hasNul |= character == 0;
                }
                at++;
            }
            if (ended) {
                end(at);
                position = at;
                return;
            }
            at = more(at);
        }
    }

    private void end(int at) {
        to = at;
        if (tooLong || to - from > LIMIT) {
            tooLong = true;
            to = from + LIMIT;
        }
    }

    /** Moves the line to the front and reads on behind it; of a line that is too long only the beginning is kept. */
    private int more(int at) throws IOException {
        var length = at - from;
        if (tooLong || length > LIMIT) {
            tooLong = true;
            length = LIMIT;
        }
        System.arraycopy(buffer, from, buffer, 0, length);
        from = 0;
        filled = length;
        fill();
        return length;
    }

    private boolean available() throws IOException {
        if (position == filled && !ended) {
            position = 0;
            filled = 0;
            fill();
        }
        return position < filled;
    }

    private void fill() throws IOException {
        var read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            ended = true;
        } else {
            filled += read;
        }
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }

    /** What {@link #from} and {@link #to} point into; changes with {@link #next}. */
    byte[] data() {
        return buffer;
    }

    int from() {
        return from;
    }

    /** Behind the line's last byte. */
    int to() {
        return to;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean hasNul() {
        return hasNul;
    }
}
