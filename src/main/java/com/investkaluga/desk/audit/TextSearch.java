package com.investkaluga.desk.audit;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for words in what a record is called. */
public final class TextSearch {

    /** What stands before a character that is looked for as it is. */
    public static final char ESCAPE = '!';

    private static final int LONGEST = 8_000;

    /** What a browser may send and PostgreSQL refuses: the zero character and halves of others. */
    private static final String NO_CHARACTERS = "[\\x00\\p{Cs}]";

    private TextSearch() {}

    /** The words in lower case, as they are stored beside the record; at most 8,000 characters. */
    static String text(Stream<@Nullable String> words) {
        var text =
                words.filter(Objects::nonNull).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        if (text.length() <= LONGEST) {
            return text;
        }
        // Never through the middle of a character, whose half PostgreSQL does not store.
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** A condition for each word of the text, none for null: all of them must occur, in any order. */
    public static List<Predicate> all(
            @Nullable String text, Root<? extends NamedRecord> record, CriteriaBuilder criteria) {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .map(word -> criteria.like(record.get("searchText"), pattern(word), ESCAPE))
                        .toList();
    }

    /** For {@code like}: the text anywhere; what the user types is no pattern itself. */
    public static String pattern(String text) {
        var plain = text.replaceAll(NO_CHARACTERS, "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + plain + "%";
    }
}
