package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Direction;
import java.time.LocalDate;
import java.time.YearMonth;

/** Short texts, months and directions packed into a number and unpacked again, from the last to the first. */
final class PackedKey {

    /** Six bits hold a digit or a capital. */
    private static final int BITS = 6;

    private static final char LOWEST = '0';
    private static final int MASK = (1 << BITS) - 1;
    /** Stands where a text is shorter than its place. */
    private static final int NONE = MASK;

    private PackedKey() {}

    static long month(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    static long direction(long key, Direction direction) {
        return key << 1 | (direction == Direction.EXPORTS ? 0 : 1);
    }

    /** The first characters of a text. */
    static long text(long key, String text, int places) {
        var packed = key;
        for (var i = 0; i < places; i++) {
            packed = packed << BITS | (i < text.length() ? text.charAt(i) - LOWEST : NONE);
        }
        return packed;
    }

    /** The text in the last places. */
    static String text(long key, int places) {
        var text = new StringBuilder(places);
        for (var i = places - 1; i >= 0; i--) {
            var character = (int) (key >> i * BITS) & MASK;
            if (character != NONE) {
                text.append((char) (character + LOWEST));
            }
        }
        return text.toString();
    }

    static long withoutText(long key, int places) {
        return key >> places * BITS;
    }

    static String direction(long key) {
        return ((key & 1) == 0 ? Direction.EXPORTS : Direction.IMPORTS).name();
    }

    static LocalDate day(long month) {
        return LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1);
    }
}
