package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.customs;
import static com.investkaluga.desk.trade.ingest.file.Given.made;
import static com.investkaluga.desk.trade.ingest.file.Given.recognise;
import static com.investkaluga.desk.trade.ingest.file.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, found out from its content. */
class RecognitionTest {

    private static final String ROW = customs("ИМ", "01/2015", "CN", "8708291000", "7826,00");

    @ParameterizedTest
    @CsvSource({
        "CUSTOMS_CSV, CUSTOMS_CSV, 10",
        "CUSTOMS_CSV_ENGLISH, CUSTOMS_CSV, 10",
        "CUSTOMS_DBF, CUSTOMS_DBF, 10",
        "COMTRADE_CLASSIC, COMTRADE_CLASSIC, 35",
        "COMTRADE_LEGACY, COMTRADE_LEGACY, 11",
        "COMTRADE_PLUS, COMTRADE_PLUS, 47"
    })
    void every_format_is_known_by_its_columns(MadeFormat made, FileFormat format, int columns) {
        var how = recognise(made(made, 20, 1));

        assertThat(how.format()).isEqualTo(format);
        assertThat(how.columns()).hasSize(columns);
    }

    @Test
    void the_short_classic_file_is_known_too() {
        var how = recognise(made(MadeFormat.COMTRADE_CLASSIC, 20, 2));

        assertThat(how.format()).isEqualTo(FileFormat.COMTRADE_CLASSIC);
        assertThat(how.columns()).hasSize(22);
    }

    @Test
    void any_columns_are_enough_as_long_as_the_needed_ones_are_there() {
        var how =
                recognise(utf8("Year,Trade Flow,Reporter,Reporter ISO,Partner ISO,Commodity Code,Trade Value (US$)\n"));

        assertThat(how.format()).isEqualTo(FileFormat.COMTRADE_CLASSIC);
    }

    @Test
    void blanks_of_any_kind_around_a_name_do_not_count() {
        var how = recognise(
                utf8(Given.HEADER.replace("napr\tperiod", " napr\u00a0\tperiod").replace("Region_s", "\u00a0Region_s ")
                        + ROW));

        assertThat(how.format()).isEqualTo(FileFormat.CUSTOMS_CSV);
    }

    @Test
    void missing_columns_are_named_as_the_format_writes_them() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> recognise(utf8("napr\tperiod\tnastranapr\ttnved\tNetto\tRegion_s\n")))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.COLUMNS_MISSING);
                    assertThat(refusal.arguments())
                            .containsEntry("missing", "Stoim, Region")
                            .containsEntry("count", 2);
                });
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        var header = Given.HEADER.replace("Netto", "STRANA");

        assertThat(refused(utf8(header + ROW))).isEqualTo(Reason.COLUMN_TWICE);
    }

    @Test
    void a_figure_column_that_stands_twice_is_refused() {
        assertThat(refused(utf8("partner,period,direction,source_title,value_usd,VALUE_USD\n")))
                .isEqualTo(Reason.COLUMN_TWICE);
    }

    @Test
    void empty_names_behind_the_last_one_are_none() {
        var read = Given.read(utf8(Given.HEADER.replace("\n", "\t\t\n") + ROW));

        assertThat(read.how().columns()).hasSize(10);
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void columns_are_known_whatever_their_order_and_capitals() {
        var read = Given.read(utf8("REGION;STOIM;TNVED;STRANA;PERIOD;NAPR\n29000 - X;1,5;01;CN;01/2015;ЭК\n"));

        assertThat(read.row().valueUsd()).isEqualByComparingTo("1.5");
        assertThat(read.row().hsCode()).isEqualTo("01");
    }

    @Test
    void separator_decimal_mark_and_line_ends_are_found_out() {
        var how = recognise(
                utf8((Given.HEADER + ROW.replace(',', '.')).replace('\t', ';').replace("\n", "\r\n")));

        assertThat(how.separator()).isEqualTo(';');
        assertThat(how.decimalMark()).isEqualTo('.');
        assertThat(how.lineEnd()).isEqualTo(LineEnd.CRLF);
    }

    @Test
    void mixed_line_ends_are_said() {
        assertThat(recognise(utf8(Given.HEADER + ROW.strip() + "\r" + ROW.strip() + "\r\n"))
                        .lineEnd())
                .isEqualTo(LineEnd.MIXED);
    }

    @Test
    void what_the_user_says_wins() {
        var choices = new ReadingChoices(StandardCharsets.ISO_8859_1, null, '.');
        var how = TradeFiles.recognise(Given.file(utf8(Given.HEADER + ROW)), choices);

        assertThat(how.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(how.decimalMark()).isEqualTo('.');
    }

    @Test
    void a_correction_says_whose_lines_it_has() {
        var how = recognise(utf8(Given.HEADER.strip() + "\tdesk-correction-of-17\n" + ROW));

        assertThat(how.correctionOf()).isEqualTo(17);
        assertThat(how.columns()).hasSize(10).doesNotContain("desk-correction-of-17");
    }

    @Test
    void an_unknown_table_is_refused_with_what_was_seen() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> recognise(utf8("region_id,region_code,region_name\n1,29000,Калужская область\n")))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_TEXT);
                    assertThat(refusal.arguments()).containsEntry("seen", "region_id,region_code,region_name");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "0d0a0d0a, EMPTY",
        "efbbbf, EMPTY",
        "255044462d312e37, PDF",
        "d0cf11e0a1b11ae1, OLD_EXCEL",
        "377abcaf271c0004, OTHER_ARCHIVE",
        "526172211a0700, OTHER_ARCHIVE",
        "1f8b0800, OTHER_ARCHIVE",
        "89504e470d0a1a0a, PICTURE",
        "fffe6e006100, UTF_16",
        "feff006e0061, UTF_16",
        "6e00610070007200, UTF_16",
        "0000000000000000, UNKNOWN_BYTES",
        "0102030405060708, UNKNOWN_BYTES",
        "3c21444f43545950452068746d6c3e, WEB_PAGE",
        "3c3f786d6c3f3e, XML",
        "7b2261223a317d, JSON",
        "037306010000000000000000000000000000000000000000000000000000000000000000, DBF_DAMAGED"
    })
    void other_kinds_of_files_are_refused_by_name(String hex, Reason reason) {
        assertThat(refused(HexFormat.of().parseHex(hex))).isEqualTo(reason);
    }

    @Test
    void a_first_line_without_end_is_refused() {
        assertThat(refused(utf8("napr\t" + "x".repeat(100_000)))).isEqualTo(Reason.HEADER_TOO_LONG);
    }

    @Test
    void a_header_alone_is_a_file_without_rows() {
        assertThat(Given.read(utf8(Given.HEADER)).totals().rows()).isZero();
    }

    static Reason refused(byte[] content) {
        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                UnreadableFileException.class, () -> recognise(content));
        assertThat(refusal).isNotNull();
        return refusal.reason();
    }
}
