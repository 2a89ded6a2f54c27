package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user says about how a file is written; null is found out.
 *
 * @param charset one of {@link #CHARSETS}
 * @param separator one of {@link #SEPARATORS}
 * @param decimalMark comma or point
 */
public record ReadingChoices(
        @Nullable Charset charset,
        @Nullable Character separator,
        @Nullable Character decimalMark) {

    public static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, CharsetFinder.CP866, CharsetFinder.CP1251, StandardCharsets.ISO_8859_1);

    public static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

    public static final List<Character> DECIMAL_MARKS = List.of(',', '.');

    /** As people here call an encoding; the standard's name where it is the same. */
    public static String name(Charset charset) {
        return charset.equals(CharsetFinder.CP866) ? "CP866" : charset.name();
    }

    /** Nothing is said. */
    public static ReadingChoices none() {
        return new ReadingChoices(null, null, null);
    }
}
