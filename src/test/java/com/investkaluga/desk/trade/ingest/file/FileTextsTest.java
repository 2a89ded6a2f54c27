package com.investkaluga.desk.trade.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.ui.TranslationProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason, problem and format has its sentence in both languages. */
public class FileTextsTest {

    private static final TranslationProvider TEXTS = new TranslationProvider();

    static Stream<String> keys() {
        return Stream.of(
                        constants("problem", ProblemKind.values()),
                        constants("remedy", ProblemKind.values()),
                        constants("refused", UnreadableFileException.Reason.values()),
                        constants("left-out", LeftOut.values()),
                        constants("format", FileFormat.values()),
                        constants("line-end", LineEnd.values()),
                        FigureColumn.names().stream().map(name -> "template." + name))
                .flatMap(keys -> keys)
                .map(key -> "trade.ingest." + key);
    }

    private static Stream<String> constants(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + '.' + constant);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_key_has_a_text_in_both_languages(String key) {
        for (var locale : new Locale[] {TranslationProvider.ENGLISH, TranslationProvider.RUSSIAN}) {
            assertThat(TEXTS.getTranslation(key, locale)).isNotEqualTo(key).isNotBlank();
        }
    }

    /** Fails where a sentence is missing or an argument of it is. */
    public static void assertSaid(String key, Map<String, Object> arguments) {
        for (var locale : new Locale[] {TranslationProvider.ENGLISH, TranslationProvider.RUSSIAN}) {
            var sentence = TEXTS.getTranslation(key, locale, arguments);
            assertThat(sentence).isNotEqualTo(key).isNotBlank();
            arguments.forEach((name, value) -> assertThat(sentence.replace(value.toString(), ""))
                    .as("%s with %s", key, arguments)
                    .doesNotContain("{" + name));
            assertThat(placeholders(sentence, arguments))
                    .as("%s: %s", key, sentence)
                    .isFalse();
        }
    }

    private static boolean placeholders(String sentence, Map<String, Object> arguments) {
        var rest = sentence;
        for (var value : arguments.values()) {
            rest = rest.replace(value.toString(), "");
        }
        return rest.matches("(?s).*\\{[a-z]+}.*");
    }
}
