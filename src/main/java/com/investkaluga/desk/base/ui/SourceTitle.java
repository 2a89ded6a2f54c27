package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.ReferenceData;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The title of a source in the reader's language. Publications of the reference data have theirs in both, in {@code
 * source-titles.csv}; what staff wrote stands as they wrote it.
 */
public final class SourceTitle {

    private static final Map<String, String> RUSSIAN = ReferenceData.read("source-titles.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("source_title"), row -> row.text("source_title_ru")));

    private SourceTitle() {}

    /** @param title as it is stored */
    public static String of(String title) {
        return Ui.either(title, RUSSIAN.get(title));
    }
}
