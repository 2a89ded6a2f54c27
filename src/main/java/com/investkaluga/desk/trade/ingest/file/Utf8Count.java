package com.investkaluga.desk.trade.ingest.file;

/**
 * How much of a text is UTF-8.
 *
 * @param valid characters of more than one byte
 * @param invalid bytes that belong to none
 */
record Utf8Count(long valid, long invalid) {

    private static final int LONGEST = 4;
    /** One spoilt line does not make a file another encoding's. */
    private static final int OUTWEIGHS = 2;

    /** A character that the text's end cuts counts as neither. */
    static Utf8Count of(byte[] text) {
        var valid = 0L;
        var invalid = 0L;
        var i = 0;
        while (i < text.length) {
            if (text[i] >= 0) {
                i++;
                continue;
            }
            var length = length(text[i] & 0xff);
            var found = 1;
            while (found < length && i + found < text.length && (text[i + found] & 0xc0) == 0x80) {
                found++;
            }
            if (length > 1 && found == length) {
                valid++;
            } else if (length == 1 || i + found < text.length) {
                invalid += found;
            }
            i += found;
        }
        return new Utf8Count(valid, invalid);
    }

    private static int length(int first) {
        if (first >= 0xc2 && first <= 0xdf) {
            return 2;
        }
        if (first >= 0xe0 && first <= 0xef) {
            return 3;
        }
        return first >= 0xf0 && first <= 0xf4 ? LONGEST : 1;
    }

    /** Whether the text is UTF-8, ASCII included, spoilt in places at most. */
    boolean isLikely() {
        return invalid == 0 || valid > invalid * OUTWEIGHS;
    }
}
