package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.StandardCharsets;

/**
 * What stands behind each line of a file to be corrected, {@code desk-line-<number>}: which line of the original it is. It is
 * looked for before the line is taken apart, for a line may have too few fields or a quotation mark that is not closed.
 */
final class OriginalLine {

    /** Of a line from which somebody took the mark away. */
    static final long NOT_SAID = 0;

    private static final byte[] MARK = "desk-line-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_DIGITS = 18;

    private final byte separator;
    private long number;

    OriginalLine(byte separator) {
        this.separator = separator;
    }

    /** What is written behind the line of that number. */
    static byte[] mark(char separator, long number) {
        return (separator + new String(MARK, StandardCharsets.US_ASCII) + number).getBytes(StandardCharsets.US_ASCII);
    }

    /** Where the line ends without its mark; {@link #number} says what that was. */
    int endOf(byte[] data, int from, int to) {
        var end = to;
        while (end > from && data[end - 1] == ' ') {
            end--;
        }
        var digits = end;
        while (digits > from && end - digits < MOST_DIGITS && data[digits - 1] >= '0' && data[digits - 1] <= '9') {
            digits--;
        }
        var mark = digits - MARK.length - 1;
        number = NOT_SAID;
        if (digits == end || mark < from || data[mark] != separator || !isMark(data, mark + 1)) {
            return to;
        }
        number = Long.parseLong(new String(data, digits, end - digits, StandardCharsets.US_ASCII));
        return mark;
    }

    private static boolean isMark(byte[] data, int from) {
        for (var i = 0; i < MARK.length; i++) {
            if (data[from + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@link #NOT_SAID} where the line had no mark. */
    long number() {
        return number;
    }
}
