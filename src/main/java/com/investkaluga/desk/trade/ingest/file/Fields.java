package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One line's fields as slices of its bytes, without quotes and without blanks around them. */
final class Fields implements RawLine {

    private static final char REPLACEMENT = '\ufffd';

    private byte[] data = new byte[0];
    private int lineFrom;
    private int lineTo;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int count;
    private @Nullable ProblemKind fault;

    /** Takes a line apart; {@link #fault} says what its quotes get wrong. */
    void split(byte[] line, int first, int last, byte separator) {
        begin(line, first, last);
        var at = first;
        while (true) {
            if (at < last && line[at] == '"') {
                at = quoted(at, separator);
            } else {
                var start = at;
                while (at < last && line[at] != separator) {
                    at++;
                }
                add(start, at);
            }
            if (at >= last) {
                return;
            }
            at++;
        }
    }

    /** A line that is given field by field, by {@link #add}. */
    void begin(byte[] line, int first, int last) {
        data = line;
        lineFrom = first;
        lineTo = last;
        count = 0;
        fault = null;
    }

    /** Reads a quoted field and returns where the separator behind it is. */
    private int quoted(int quote, byte separator) {
        var at = quote + 1;
        while (at < lineTo) {
            if (data[at] != '"') {
                at++;
            } else if (at + 1 < lineTo && data[at + 1] == '"') {
                at += 2;
            } else {
                add(quote + 1, at);
                return behind(at + 1, separator);
            }
        }
        fault = ProblemKind.UNCLOSED_QUOTE;
        add(quote, lineTo);
        return lineTo;
    }

    private int behind(int start, byte separator) {
        var at = start;
        while (at < lineTo && data[at] != separator) {
            if (data[at] != ' ') {
                fault = ProblemKind.TEXT_AFTER_QUOTE;
            }
            at++;
        }
        return at;
    }

    void add(int start, int end) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        var first = start;
        var last = end;
        while (first < last && data[first] == ' ') {
            first++;
        }
        while (last > first && data[last - 1] == ' ') {
            last--;
        }
        from[count] = first;
        to[count] = last;
        count++;
    }

    int count() {
        return count;
    }

    /** What is wrong with its quotes, null where nothing is. */
    @Nullable
    ProblemKind fault() {
        return fault;
    }

    byte[] data() {
        return data;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    boolean isEmpty(int field) {
        return from[field] == to[field];
    }

    /** Whether nothing stands in any of them. */
    boolean isBlank() {
        return isEmptyFrom(0);
    }

    /** Whether nothing stands in this field and those behind it. */
    boolean isEmptyFrom(int field) {
        for (var i = field; i < count; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the field is this ASCII text, in capitals or not. */
    boolean is(int field, String text) {
        if (to[field] - from[field] != text.length()) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (Character.toUpperCase((char) data[from[field] + i]) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The field's text, with U+FFFD for what is no text in this encoding. */
    String text(int field, Charset charset) {
        var text = new String(data, from[field], to[field] - from[field], charset);
        return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
    }

    /** Whether a text could not be read in the encoding it was read in. */
    static boolean isBroken(String text) {
        return text.indexOf(REPLACEMENT) >= 0;
    }

    /** The field's bytes as characters of their own value: for codes, which are ASCII. */
    String ascii(int field) {
        return new String(data, from[field], to[field] - from[field], StandardCharsets.ISO_8859_1);
    }

    @Override
    public byte[] bytes() {
        return Arrays.copyOfRange(data, lineFrom, lineTo);
    }
}
