package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the line that is being read. */
final class Complaints {

    private static final int LONGEST_VALUE = 80;

    private final List<String> columns;
    private final Charset charset;
    private final List<Problem> found = new ArrayList<>();

    Complaints(List<String> columns, Charset charset) {
        this.columns = columns;
        this.charset = charset;
    }

    /** Begins a new line. */
    void clear() {
        found.clear();
    }

    /** Its number; there is something wrong with it. */
    long line() {
        return found.getFirst().line();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Says what was found, in order. */
    List<Problem> found() {
        return found;
    }

    /** The whole line is wrong. */
    void line(long line, ProblemKind kind, Map<String, Object> arguments) {
        found.add(new Problem(line, 0, null, "", kind, arguments));
    }

    /** One of its fields is wrong. */
    void field(long line, Fields fields, int field, ProblemKind kind, Map<String, Object> arguments) {
        field(line, fields.text(field, charset), field, kind, arguments);
    }

    void field(long line, String text, int field, ProblemKind kind, Map<String, Object> arguments) {
        var value = shown(text);
        var column = shown(columns.get(field));
        var all = new HashMap<>(arguments);
        all.put("value", value);
        all.put("column", column);
        found.add(new Problem(line, field + 1, column, value, kind, all));
    }

    /** At most 80 characters, with a picture for each control character and for marks that turn the reading direction. */
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST_VALUE).forEach(character -> shown.appendCodePoint(picture(character)));
        return text.codePointCount(0, text.length()) > LONGEST_VALUE
                ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…"
                : shown.toString();
    }

    private static int picture(int character) {
        if (character < ' ') {
            return '\u2400' + character;
        }
        var type = Character.getType(character);
        return character == 0x7f
                        || type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                ? '\ufffd'
                : character;
    }
}
