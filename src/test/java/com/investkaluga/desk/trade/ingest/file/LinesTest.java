package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.customs;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of text, whatever their ends and their length. */
class LinesTest {

    private static final String GOOD = customs("ЭК", "01/2015", "CN", "01", "1");

    private static List<String> lines(String text) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var found = new ArrayList<String>();
        while (lines.next()) {
            found.add(new String(lines.data(), lines.from(), lines.to() - lines.from(), StandardCharsets.UTF_8));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\nc", "a\r\nb\r\nc\r\n", "a\rb\rc", "a\rb\r\nc\n", "a\nb\rc\r\n\u001a"})
    void every_line_end_ends_a_line(String text) throws IOException {
        assertThat(lines(text)).containsExactly("a", "b", "c");
    }

    @Test
    void lines_across_the_edge_of_the_buffer_stay_whole() throws IOException {
        var line = "x".repeat(61);
        var text = (line + "\r\n").repeat(40_000);

        assertThat(lines(text)).hasSize(40_000).containsOnly(line);
    }

    @Test
    void a_line_of_just_the_limit_is_whole() throws IOException {
        var line = "x".repeat(Lines.LIMIT);

        assertThat(lines(line + "\nb")).containsExactly(line, "b");
    }

    @Test
    void a_line_that_is_too_long_is_a_problem_and_the_next_is_read() {
        var read = customs(GOOD, "x".repeat(3 << 20) + "\n", GOOD);

        assertThat(read.rows()).extracting(StatRow::line).containsExactly(2L, 4L);
        assertThat(read.problem()).isEqualTo(ProblemKind.LINE_TOO_LONG);
        assertThat(read.problems().getFirst().line()).isEqualTo(3);
        assertThat(read.lines().getFirst()).hasSize(Lines.LIMIT);
    }

    @Test
    void a_nul_byte_is_a_problem_of_its_line() {
        var read = customs(GOOD, GOOD.replace("CN", "C\0N"), GOOD);

        assertThat(read.rows()).hasSize(2);
        assertThat(read.problem()).isEqualTo(ProblemKind.NUL_BYTE);
    }

    @Test
    void a_quote_that_is_not_closed_does_not_swallow_the_rest() {
        var read = customs(GOOD, GOOD.replace("CN", "\"CN"), GOOD);

        assertThat(read.rows()).hasSize(2);
        assertThat(read.problem()).isEqualTo(ProblemKind.UNCLOSED_QUOTE);
    }

    @Test
    void text_behind_a_closing_quote_is_a_problem() {
        assertThat(customs(GOOD.replace("CN", "\"C\"N")).problem()).isEqualTo(ProblemKind.TEXT_AFTER_QUOTE);
    }

    @Test
    void quoted_fields_may_hold_separators_and_doubled_quotes() {
        var read = customs(GOOD.replace(Given.KALUGA, "\"29000 - \"\"КАЛУГА\"\"\tОБЛАСТЬ\"")
                .replace("CN", "\"CN\""));

        assertThat(read.problems()).isEmpty();
        assertThat(read.row().partner()).isEqualTo("CN");
    }

    @Test
    void a_value_is_shown_short_and_without_control_characters() {
        assertThat(Complaints.shown("a\tb\u0000" + "x".repeat(100)))
                .hasSize(80)
                .startsWith("a␉b␀x")
                .endsWith("…");
        assertThat(Complaints.shown("\u202eabc")).isEqualTo("\ufffdabc");
    }
}
