package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.HEADER;
import static com.investkaluga.desk.trade.ingest.file.Given.customs;
import static com.investkaluga.desk.trade.ingest.file.Given.made;
import static com.investkaluga.desk.trade.ingest.file.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of Russian customs statistics. */
class CustomsRowsTest {

    @Test
    void a_row_says_what_its_columns_say() {
        var line = String.join(
                "\t", "ИМ", "01/2015", "CN", "0207141000", "ШТУКА", "7826,05", "1899,5", "12", Given.KALUGA, "01-ЦФО");

        assertThat(customs(line).rows())
                .containsExactly(new StatRow(
                        2,
                        Reporter.region("29000"),
                        YearMonth.of(2015, 1),
                        1,
                        Direction.IMPORTS,
                        "CN",
                        "0207141000",
                        new BigDecimal("7826.05"),
                        new BigDecimal("1899.500"),
                        new BigDecimal("12.000"),
                        "ШТУКА"));
    }

    @ParameterizedTest
    @CsvSource({"ИМ, IMPORTS", "ЭК, EXPORTS", "эк, EXPORTS", "IMP, IMPORTS", "EXP, EXPORTS"})
    void both_editions_name_the_direction(String text, Direction direction) {
        assertThat(customs(customs(text, "01/2015", "CN", "01", "1")).row().direction())
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"NA, NA", "cn, CN", "NNN, NN", "NN, NN", "'', NN", "AB, AB"})
    void namibia_is_no_empty_value_and_the_unknown_partner_has_several_names(String text, String partner) {
        assertThat(customs(customs("ЭК", "01/2015", text, "01", "1")).row().partner())
                .isEqualTo(partner);
    }

    @ParameterizedTest
    @CsvSource({"XXXXXXXXXX, 9999999999", "XX, 99", "ХХХХ, 9999", "xxxxxx, 999999"})
    void goods_that_the_file_does_not_name_count_as_not_specified_and_it_says_so(String text, String code) {
        var read = customs(customs("ЭК", "01/2015", "CN", text, "7826,05"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.row().hsCode()).isEqualTo(code);
        assertThat(read.row().valueUsd()).isEqualByComparingTo("7826.05");
        assertThat(read.totals().withheldRows()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"XXX, 1", "XX01, 1", "XXXXXXXXXXXX, 1", "ABCD, 1"})
    void letters_that_say_nothing_are_no_code(String text, int problems) {
        assertThat(customs(customs("ЭК", "01/2015", "CN", text, "1")).problems())
                .hasSize(problems);
    }

    @Test
    void a_header_again_is_left_out_with_a_count_for_files_are_joined_to_one() {
        var line = customs("ИМ", "01/2015", "CN", "01", "1");

        var read = customs(line, "\ufeff" + HEADER.toUpperCase(Locale.ROOT), line + HEADER, "ИМ\tperiod\n");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.totals().leftOut()).containsExactly(entry(LeftOut.HEADER_AGAIN, 2L));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(6L);
    }

    @Test
    void the_header_of_another_table_ends_the_reading_for_its_lines_would_be_taken_for_something_else() {
        var line = customs("ИМ", "01/2015", "CN", "01", "1");
        var other = HEADER.replace("Stoim\tNetto", "Netto\tStoim");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> customs(line, other, line))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(UnreadableFileException.Reason.ANOTHER_TABLE);
                    assertThat(refusal.arguments()).containsEntry("line", 3L);
                });
    }

    @Test
    void the_english_edition_is_the_same_with_other_words() {
        var read = Given.read(utf8("""
                DIRECTION,PERIOD,COUNTRY,HS,UM,VALUE,NETWEIGHT,QUANTITY,REGION,REGION_S
                IMP,01/2015,IN,6205200000,PCE  NMB,1032858,29923,125663,"45000 - MOSCOW, THE CAPITAL OF RUSSIAN FEDERATION",01-CENTRAL
                """));

        assertThat(read.problems()).isEmpty();
        assertThat(read.row().reporter()).isEqualTo(Reporter.region("45000"));
        assertThat(read.row().unit()).isEqualTo("PCE  NMB");
        assertThat(read.row().valueUsd()).isEqualByComparingTo("1032858");
    }

    @Test
    void a_region_ends_at_the_first_dash() {
        var row = customs("ЭК", "01/2015", "CN", "01", "1").replace(Given.KALUGA, "67000 - СЕВАСТОПОЛЬ - ГОРОД");
        var read = customs(row);

        assertThat(read.row().reporter()).isEqualTo(Reporter.region("67000"));
        assertThat(read.totals().reporterNames()).containsValue("СЕВАСТОПОЛЬ - ГОРОД");
    }

    @Test
    void a_quantity_without_a_unit_is_none() {
        assertThat(customs(customs("ЭК", "01/2015", "CN", "01", "1")).row().quantity())
                .isNull();
    }

    @Test
    void a_lost_zero_is_a_problem_in_text() {
        var read = customs(customs("ЭК", "01/2015", "CN", "207141000", "1"));

        assertThat(read.problem()).isEqualTo(ProblemKind.HS_CODE_LOST_ZERO);
        assertThat(read.rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ХХ, 01/2015, CN, 01, 1, 1, DIRECTION",
        "'', 01/2015, CN, 01, 1, 1, MISSING",
        "ЭК, 13/2015, CN, 01, 1, 2, PERIOD",
        "ЭК, 2015-01, CN, 01, 1, 2, PERIOD",
        "ЭК, янв.15, CN, 01, 1, 2, PERIOD",
        "ЭК, 01/1989, CN, 01, 1, 2, PERIOD_OUT_OF_RANGE",
        "ЭК, 01/2101, CN, 01, 1, 2, PERIOD_OUT_OF_RANGE",
        "ЭК, 01/2015, CHN, 01, 1, 3, PARTNER",
        "ЭК, 01/2015, C1, 01, 1, 3, PARTNER",
        "ЭК, 01/2015, CN, 01a4, 1, 4, HS_CODE",
        "ЭК, 01/2015, CN, 012345678901, 1, 4, HS_CODE",
        "ЭК, 01/2015, CN, 01, '', 6, MISSING",
        "ЭК, 01/2015, CN, 01, x, 6, NUMBER",
        "ЭК, 01/2015, CN, 01, 1.5, 6, NUMBER",
        "ЭК, 01/2015, CN, 01, '1,5,2', 6, NUMBER",
        "ЭК, 01/2015, CN, 01, -1, 6, NEGATIVE",
        "ЭК, 01/2015, CN, 01, 1000000000000001, 6, TOO_LARGE",
        "ЭК, 01/2015, CN, 01, 12345678901234567, 6, TOO_LARGE"
    })
    void what_a_field_cannot_be_is_a_problem_with_line_and_column(
            String direction, String period, String partner, String code, String value, int column, ProblemKind kind) {
        var good = customs("ЭК", "01/2015", "CN", "01", "2,5").repeat(3);
        var read = customs(good, customs(direction, period, partner, code, value), good);

        assertThat(read.rows()).hasSize(6);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().getFirst().kind()).isEqualTo(kind);
        assertThat(read.problems().getFirst().line()).isEqualTo(5);
        assertThat(read.problems().getFirst().column()).isEqualTo(column);
        assertThat(read.totals().badLines()).isEqualTo(1);
    }

    @Test
    void a_line_with_several_problems_names_them_all_and_counts_once() {
        var read = customs(customs("ХХ", "13/2015", "CN", "01", "x"));

        assertThat(read.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.DIRECTION, ProblemKind.PERIOD, ProblemKind.NUMBER);
        assertThat(read.totals().badLines()).isEqualTo(1);
    }

    @Test
    void too_few_and_too_many_fields_are_problems_of_their_line() {
        var good = customs("ЭК", "01/2015", "CN", "01", "1");
        var read = customs(good, good.replaceFirst("\t", ""), good.replaceFirst("\t", "\t\t"), good);

        assertThat(read.rows()).hasSize(2);
        assertThat(read.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.TOO_FEW_FIELDS, ProblemKind.TOO_MANY_FIELDS);
    }

    @Test
    void empty_fields_behind_the_last_name_are_none() {
        var good = customs("ЭК", "01/2015", "CN", "01", "1");

        assertThat(customs(good.replace("\n", "\t\t\n"), "\t\t\t\n", "\n", good).problems())
                .isEmpty();
    }

    @Test
    void the_table_says_the_same_as_the_text() {
        var text = Given.read(made(MadeFormat.CUSTOMS_CSV, 500, 7));
        var table = Given.read(made(MadeFormat.CUSTOMS_DBF, 500, 7));

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .isEqualTo(text.rows());
    }

    @Test
    void both_names_of_the_partner_column_are_read() {
        assertThat(Given.read(made(MadeFormat.CUSTOMS_DBF, 50, 8)).how().columns())
                .contains("STRANA");
        assertThat(Given.read(made(MadeFormat.CUSTOMS_DBF, 50, 8)).rows()).hasSize(50);
    }

    @Test
    void a_numeric_column_gets_its_zeros_back_and_says_so() {
        var table = made(MadeFormat.CUSTOMS_DBF, 500, 7);
        table[32 * 4 + 11] = 'N';
        var text = new String(table, Given.CP866);
        var lost = text.replaceAll("(?<=/20\\d\\d[A-Z]{2} )0(\\d{9})", " $1").getBytes(Given.CP866);
        var read = Given.read(lost);

        assertThat(read.problems()).isEmpty();
        assertThat(read.totals().paddedRows()).isPositive();
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.hsCode()).hasSize(10));
    }

    @Test
    void deleted_records_are_left_out_with_a_count() {
        var table = made(MadeFormat.CUSTOMS_DBF, 3, 1);
        table[32 * 11 + 1] = '*';
        var read = Given.read(table);

        assertThat(read.rows()).hasSize(2);
        assertThat(read.totals().leftOut()).containsEntry(LeftOut.DELETED, 1L);
    }

    @Test
    void a_table_that_ends_too_early_is_refused() {
        var table = made(MadeFormat.CUSTOMS_DBF, 10, 1);
        var cut = java.util.Arrays.copyOf(table, table.length - 300);

        org.assertj.core.api.Assertions.assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Given.read(cut))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .containsEntry("found", 8L)
                        .containsEntry("expected", 10L));
    }

    @Test
    void rows_are_counted_by_the_length_of_their_code() {
        var read = customs(customs("ЭК", "01/2015", "CN", "01", "1"), customs("ЭК", "01/2015", "CN", "0102", "1"));

        assertThat(read.totals().codeLengths()).containsEntry(2, 1L).containsEntry(4, 1L);
    }
}
