package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.customs;
import static com.investkaluga.desk.trade.ingest.file.Given.made;
import static com.investkaluga.desk.trade.ingest.file.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.bench.files.MadeFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** Bad lines leave as a file, are corrected, and come back. */
class BadLinesFileTest {

    private static byte[] badLines(Given.Read read) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = BadLinesFile.begin(out, read.how(), 42);
        var ofLines = new LinkedHashMap<Long, Problem>();
        read.problems().forEach(problem -> ofLines.putIfAbsent(problem.line(), problem));
        var lines = read.lines().iterator();
        for (var problem : ofLines.values()) {
            file.add(lines.next(), problem);
        }
        return out.toByteArray();
    }

    @Test
    void the_lines_stand_as_they_are_behind_the_header_with_its_mark() throws IOException {
        var bad = customs("ХХ", "01/2015", "CN", "01", "1");
        var read = customs(customs("ЭК", "01/2015", "CN", "01", "1"), bad);

        assertThat(new String(badLines(read), StandardCharsets.UTF_8))
                .isEqualTo(Given.HEADER.strip() + "\tdesk-correction-of-42\n" + bad.replace("\n", "\tdesk-line-3\n"));
    }

    @Test
    void what_is_still_wrong_is_named_by_its_own_line_and_by_that_of_the_original() throws IOException {
        var good = customs("ЭК", "01/2015", "CN", "01", "1");
        var unclosed = customs("ЭК", "01/2015", "CN", "01", "\"1");
        var text = new String(
                badLines(customs(good + good, customs("ХХ", "01/2015", "CN", "01", "1"), good, unclosed)),
                StandardCharsets.UTF_8);

        var again = Given.read(utf8(text.replace("ХХ", "ИМ")));

        assertThat(again.rows()).hasSize(1);
        assertThat(again.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.UNCLOSED_QUOTE);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.originalLine()).isEqualTo(6);
        });
        assertThat(new String(badLines(again), StandardCharsets.UTF_8))
                .endsWith(unclosed.replace("\n", "\tdesk-line-6\n"));
    }

    @Test
    void a_line_from_which_the_mark_was_taken_is_read_all_the_same() throws IOException {
        var text = new String(badLines(customs(customs("ХХ", "01/2015", "CN", "01", "1"))), StandardCharsets.UTF_8);

        var again = Given.read(utf8(text.replace("\tdesk-line-2", "")));

        assertThat(again.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.originalLine()).isZero();
        });
    }

    @Test
    void corrected_lines_are_read_as_a_correction() throws IOException {
        var bad = customs("ХХ", "01/2015", "CN", "01", "1") + customs("ЭК", "01/2015", "CN", "01", "x");
        var text = new String(badLines(customs(bad)), StandardCharsets.UTF_8);
        var corrected = Given.read(utf8(text.replace("ХХ", "ИМ").replace("x\t", "5\t")));

        assertThat(corrected.how().correctionOf()).isEqualTo(42);
        assertThat(corrected.problems()).isEmpty();
        assertThat(corrected.rows()).hasSize(2);
    }

    @Test
    void encoding_mark_and_line_ends_are_the_originals() throws IOException {
        var text = Given.HEADER.replace("\n", "\r\n")
                + customs("ХХ", "01/2015", "CN", "01", "1").replace("\n", "\r\n");
        var dos = badLines(Given.read(text.getBytes(Given.CP866)));
        var marked = badLines(Given.read(utf8("\ufeff" + text)));

        assertThat(new String(dos, Given.CP866)).contains("ХХ\t01/2015").endsWith("\r\n");
        assertThat(new String(marked, StandardCharsets.UTF_8)).startsWith("\ufeffnapr\t");
    }

    @Test
    void records_of_a_table_leave_as_text() throws IOException {
        var table = made(MadeFormat.CUSTOMS_DBF, 3, 1);
        table[32 * 11 + 2] = 'X';
        var read = Given.read(table);
        var text = new String(badLines(read), StandardCharsets.UTF_8);
        var corrected = Given.read(utf8(text.replace("XМ", "ИМ")));

        assertThat(read.rows()).hasSize(2);
        assertThat(text).startsWith("\ufeffNAPR\tPERIOD\t").contains("КАЛУЖСКАЯ ОБЛАСТЬ");
        assertThat(corrected.how().format()).isEqualTo(FileFormat.CUSTOMS_CSV);
        assertThat(corrected.rows()).hasSize(1);
        assertThat(corrected.how().correctionOf()).isEqualTo(42);
    }

    @Test
    void comtrade_lines_come_back_with_their_field_too_many() throws IOException {
        var text = new String(made(MadeFormat.COMTRADE_PLUS, 20, 1), StandardCharsets.ISO_8859_1);
        var broken = text.replaceFirst("\"201201\"", "\"20120x\"").getBytes(StandardCharsets.ISO_8859_1);
        var lines = new String(badLines(Given.read(broken)), StandardCharsets.ISO_8859_1);
        var corrected = Given.read(lines.replace("20120x", "201201").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(corrected.problems()).isEmpty();
        assertThat(corrected.rows()).hasSize(1);
    }
}
