package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out how a text is encoded, from whether it is valid and from how often which letters are used in Russian. */
final class CharsetFinder {

    static final Charset CP866 = Charset.forName("IBM866");
    static final Charset CP1251 = Charset.forName("windows-1251");

    /** Per thousand letters of Russian text, а to я. */
    private static final int[] FREQUENCY = {
        80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 43, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19, 17,
        3, 6, 20
    };

    private static final int NO_LETTER = -60;
    private static final int MIXED_CASE = -40;
    private static final int SAMPLE = 64 * 1024;

    private CharsetFinder() {}

    /**
     * The encoding of a text whose end may be cut off.
     *
     * @param cyrillic whether Russian may be expected; otherwise what is not UTF-8 is Latin
     */
    static Charset find(byte[] text, boolean cyrillic) {
        var utf8 = Utf8Count.of(text);
        if (utf8.isLikely()) {
            return StandardCharsets.UTF_8;
        }
        if (!cyrillic || standsAlone(text)) {
            return StandardCharsets.ISO_8859_1;
        }
        return score(text, CP866) > score(text, CP1251) ? CP866 : CP1251;
    }

    /** Whether the letters beyond ASCII are accented ones amid others, rather than whole words. */
    private static boolean standsAlone(byte[] text) {
        var all = 0;
        var alone = 0;
        for (var i = 0; i < text.length; i++) {
            if (text[i] < 0) {
                all++;
                alone += (i == 0 || text[i - 1] >= 0) && (i + 1 == text.length || text[i + 1] >= 0) ? 1 : 0;
            }
        }
        return alone * 10L > all * 7L;
    }

    private static long score(byte[] text, Charset charset) {
        var score = 0L;
        var seen = 0;
        var before = ' ';
        for (var i = 0; i < text.length && seen < SAMPLE; i++) {
            if (text[i] < 0) {
                var letter = new String(text, i, 1, charset).charAt(0);
                score += weight(letter, before);
                before = letter;
                seen++;
            } else {
                before = (char) text[i];
            }
        }
        return score;
    }

    private static int weight(char letter, char before) {
        var small = Character.toLowerCase(letter);
        if (small == 'ё' || letter == '№' || letter == '\u00a0') {
            return 0;
        }
        if (small < 'а' || small > 'я') {
            return NO_LETTER;
        }
        var mixed = Character.isUpperCase(letter) && Character.isLowerCase(before);
        return FREQUENCY[small - 'а'] + (mixed ? MIXED_CASE : 0);
    }
}
