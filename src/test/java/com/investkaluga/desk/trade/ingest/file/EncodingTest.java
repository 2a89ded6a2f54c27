package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.customs;
import static com.investkaluga.desk.trade.ingest.file.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.bench.files.MadeFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file is encoded, found out from its bytes. */
class EncodingTest {

    private static final String TEXT = Given.HEADER + customs("ЭК", "01/2015", "CN", "8708291000", "7826,00");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM866", "windows-1251"})
    void russian_letters_tell_the_encoding(String charset) {
        var read = Given.read(TEXT.getBytes(Charset.forName(charset)));

        assertThat(read.how().charset()).isEqualTo(Charset.forName(charset));
        assertThat(read.problems()).isEmpty();
        assertThat(read.totals().reporterNames()).containsValue("КАЛУЖСКАЯ ОБЛАСТЬ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM866", "windows-1251"})
    void small_letters_tell_it_as_well_as_capitals(String charset) {
        var text = TEXT.replace("КАЛУЖСКАЯ ОБЛАСТЬ", "Калужская область").replace(Given.DISTRICT, "01 - Центральный");

        assertThat(Given.recognise(text.getBytes(Charset.forName(charset))).charset())
                .isEqualTo(Charset.forName(charset));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        var read = Given.read(utf8("\ufeff" + TEXT));

        assertThat(read.how().byteOrderMark()).isTrue();
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void a_table_is_in_the_encoding_of_dos() {
        assertThat(Given.recognise(Given.made(MadeFormat.CUSTOMS_DBF, 10, 1)).charset())
                .isEqualTo(Given.CP866);
    }

    @Test
    void accents_in_comtrade_are_latin() {
        assertThat(Given.recognise(Given.made(MadeFormat.COMTRADE_PLUS, 500, 1)).charset())
                .isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_line_in_another_encoding_is_a_problem_of_that_line() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(
                utf8(TEXT + customs("ИМ", "02/2015", "CN", "8708291000", "1").repeat(5)));
        bytes.write(customs("ИМ", "03/2015", "CN", "8708291000", "1").getBytes(Given.CP866));
        var read = Given.read(bytes.toByteArray());

        assertThat(read.rows()).hasSize(6);
        assertThat(read.problems()).extracting(Problem::line).containsOnly(8L);
        assertThat(read.problem()).isEqualTo(ProblemKind.ENCODING);
    }

    @Test
    void a_spoilt_byte_far_behind_what_was_looked_at_is_a_problem_of_its_line() throws Exception {
        var line = customs("ИМ", "02/2015", "CN", "8708291000", "1");
        var bytes = new ByteArrayOutputStream();
        bytes.write(utf8(Given.HEADER + line.repeat(50_000)));
        bytes.write(utf8(line.replace("КАЛУЖСКАЯ", "К#")).clone());
        var content = bytes.toByteArray();
        for (var i = content.length - 1; i >= 0; i--) {
            if (content[i] == '#') {
                content[i] = (byte) 0xff;
                break;
            }
        }
        var read = Given.read(content);

        assertThat(content.length).isGreaterThan(4 << 20);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problem()).isEqualTo(ProblemKind.ENCODING);
        assertThat(read.problems().getFirst().line()).isEqualTo(50_002);
    }

    @Test
    void descriptions_that_are_not_read_may_be_in_any_encoding() {
        var text = "Year,Trade Flow Code,Reporter ISO,Partner ISO,Partner,Commodity Code,Trade Value (US$)\n"
                + "2014,2,RUS,CIV,Côte d'Ivoire,01,5\n";

        assertThat(Given.read(text.getBytes(StandardCharsets.ISO_8859_1)).rows())
                .hasSize(1);
    }
}
