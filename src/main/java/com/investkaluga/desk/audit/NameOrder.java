package com.investkaluga.desk.audit;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a name is sorted by, so that both databases sort as people do and not by bytes. */
public final class NameOrder {

    private static final int LONGEST = 200;

    private NameOrder() {}

    /** 'École «Ёлка»' stands at 'ecole «елка»': no capitals, no Latin accents, ё with е, quotation marks in front left out. */
    public static String of(@Nullable String name) {
        var lower = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
        var key = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replace('ё', 'е')
                .replaceFirst("^[^\\p{L}\\p{N}]+", "");
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
