package com.investkaluga.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes text and numbers as bytes, fast enough for millions of lines. */
final class Output {

    private static final int CHUNK = 1 << 16;
    private static final int ROOM = 4_096;

    private final OutputStream out;
    private final byte[] buffer = new byte[CHUNK + ROOM];
    private int length;

    Output(OutputStream out) {
        this.out = out;
    }

    Output put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
        return this;
    }

    Output put(char ascii) {
        buffer[length++] = (byte) ascii;
        return this;
    }

    Output put(String ascii) {
        return put(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A number with leading zeros up to this width. */
    Output put(long number, int width) {
        var at = length + Math.max(width, digits(number));
        length = at;
        var rest = number;
        for (var i = Math.max(width, digits(number)); i > 0; i--) {
            buffer[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** A number with decimals, of which zeros are not written, as customs and Comtrade do. */
    Output decimal(long unscaled, int scale, char mark) {
        var whole = unscaled;
        var decimals = scale;
        while (decimals > 0 && whole % 10 == 0) {
            whole /= 10;
            decimals--;
        }
        var power = (long) Math.pow(10, decimals);
        put(whole / power, 1);
        return decimals == 0 ? this : put(mark).put(whole % power, decimals);
    }

    private static int digits(long number) {
        var digits = 1;
        for (var rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** How much the line has until now. */
    int length() {
        return length;
    }

    /** Writes the whole of the line out when there is enough. */
    void endLine() throws IOException {
        if (length >= CHUNK) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, length);
        out.flush();
        length = 0;
    }
}
