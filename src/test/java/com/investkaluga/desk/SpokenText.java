package com.investkaluga.desk;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a source file says to people in its own words instead of the bundles'. */
final class SpokenText {

    private static final String WORDS = "([^\"]*[\\p{IsLatin}\\p{IsCyrillic}]{2}[^\"]*)";

    /** Where a component or a setter takes a text, any word is spoken. */
    private static final Pattern SAID =
            Pattern.compile("(?:new (?:Span|H[1-6]|Button|Paragraph|NativeLabel|PageHeader|Card"
                    + "|EmptyState|Chip)(?:<>)?\\(|Ui\\.(?:span|secondary)\\(|Ui\\.(?:link|externalLink)\\([^\"]*,|Notification\\.show\\("
                    + "|\\.set(?:Text|Label|Header|Placeholder|AriaLabel|Title|HelperText|ErrorMessage|TooltipText|Alt)\\()\\s*\""
                    + WORDS + "\"");

    /** Anywhere else in a screen, what begins as a sentence does or is not written in Latin. */
    private static final Pattern SENTENCE =
            Pattern.compile("\"(\\p{Lu}\\p{Ll}[^\"]*|[^\"]*\\p{IsCyrillic}{2}[^\"]*)\"");

    /** The log and exceptions speak English to those who keep the desk running. */
    private static final Pattern NOT_FOR_THE_SCREEN = Pattern.compile(
            "\\.(?:trace|debug|info|warn|error)\\([^;]*;|new \\w+Exception\\([^;]*;|(?s)/\\*.*?\\*/|//[^\n]*");

    private SpokenText() {}

    /** The texts that this source of a screen says by itself. */
    static List<String> inScreen(String source) {
        var shown = NOT_FOR_THE_SCREEN.matcher(source).replaceAll(" ");
        return Stream.of(SAID, SENTENCE)
                .flatMap(pattern -> pattern.matcher(shown).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
