package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and the code asks only for what they say. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED =
            Pattern.compile("(?:getTranslation|Ui\\.text)\\(\\s*\"([A-Za-z0-9_.]+)\"\\s*[,)]");
    private static final Pattern SCREEN = Pattern.compile("[/\\\\](?:ui|chart)[/\\\\]");
    private static final Pattern RULE = Pattern.compile("message = \"([A-Za-z0-9_.]+)\"");
    private static final Pattern MENU = Pattern.compile("@Menu\\([^)]*title = \"([A-Za-z0-9_.]+)\"");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys("translations.properties")).isEqualTo(keys("translations_ru.properties"));
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (var file : List.of("translations.properties", "translations_ru.properties")) {
            var seen = new TreeSet<String>();
            var twice = new TreeSet<String>();
            Files.readAllLines(Path.of("src/main/resources/vaadin-i18n", file)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .forEach(key -> {
                        if (!seen.add(key)) {
                            twice.add(key);
                        }
                    });
            assertThat(twice).as(file).isEmpty();
        }
    }

    @Test
    void every_text_can_be_formatted() {
        for (var file : List.of("translations.properties", "translations_ru.properties")) {
            var locale = file.contains("_ru") ? Locale.of("ru") : Locale.ENGLISH;
            properties(file)
                    .forEach((key, text) -> assertThat(new MessageFormat(text.toString(), locale))
                            .as("%s in %s", key, file)
                            .isNotNull());
        }
    }

    @Test
    void every_text_the_code_asks_for_by_name_exists() {
        var asked = new TreeSet<String>();
        for (var source : sources()) {
            List.of(ASKED, RULE, MENU)
                    .forEach(pattern ->
                            pattern.matcher(read(source)).results().forEach(match -> asked.add(match.group(1))));
        }
        asked.removeAll(keys("translations.properties"));

        assertThat(asked).isEmpty();
    }

    @Test
    void no_screen_speaks_past_the_bundles() {
        var spoken = sources().stream()
                .filter(source -> SCREEN.matcher(source.toString()).find())
                .flatMap(source ->
                        SpokenText.inScreen(read(source)).stream().map(text -> source.getFileName() + ": " + text))
                .toList();

        assertThat(spoken).isEmpty();
    }

    @Test
    void a_screen_that_speaks_past_the_bundles_is_heard() {
        assertThat(SpokenText.inScreen("""
                add(new Span("two companies"), Ui.span("three sites"), Ui.link(path, "all projects"));
                field.setLabel("name");
                var choice = new ComboBox<String>("Country");
                show(count + " компаний");
                """))
                .containsExactlyInAnyOrder(
                        "two companies", "three sites", "all projects", "name", "Country", " компаний");
    }

    @Test
    void styles_keys_the_log_and_exceptions_are_not_spoken() {
        assertThat(SpokenText.inScreen("""
                // "Old words"
                add(Ui.span(Ui.text("company.none"), "desk-secondary"));
                LOG.error("A page could not be completed", failure);
                throw new IllegalStateException("No such company " + id);
                """)).isEmpty();
    }

    @Test
    void russian_texts_are_written_in_russian() {
        var latinOnly = new TreeSet<String>();
        properties("translations_ru.properties").forEach((key, text) -> {
            var words = text.toString().replaceAll("\\{\\w+}", "");
            if (words.matches(".*[A-Za-z]{4,}.*") && !words.matches(".*[А-Яа-яЁё].*")) {
                latinOnly.add(key + "=" + text);
            }
        });
        latinOnly.removeIf(line -> line.startsWith("shell.name=") || line.endsWith("=English"));

        assertThat(latinOnly).isEmpty();
    }

    private static Set<String> keys(String file) {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Properties properties(String file) {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(
                TextsTest.class.getResourceAsStream("/vaadin-i18n/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
