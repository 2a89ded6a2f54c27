package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.made;
import static com.investkaluga.desk.trade.ingest.file.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.trade.metrics.Direction;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of UN Comtrade, of every age. */
class ComtradeRowsTest {

    private static final String PLUS = "typeCode,refYear,refMonth,period,reporterCode,reporterISO,flowCode,partnerCode,"
            + "partnerISO,partner2Code,classificationCode,cmdCode,customsCode,motCode,qtyUnitAbbr,qty,netWgt,primaryValue\n";

    private static Given.Read plus(String... lines) {
        return Given.read(utf8(PLUS + String.join("\n", lines)));
    }

    private static String line(String type, String period, String flow, String partner, String code) {
        return "\"%s\",\"2022\",\"52\",\"%s\",\"643\",\"RUS\",\"%s\",\"%s\",\"\",\"0\",\"H6\",\"%s\",\"C00\",\"0\",\"N/A\",\"0\",\"0\",\"1.5\""
                .formatted(type, period, flow, partner, code);
    }

    @ParameterizedTest
    @EnumSource(
            value = MadeFormat.class,
            names = {"COMTRADE_CLASSIC", "COMTRADE_LEGACY", "COMTRADE_PLUS"})
    void made_files_are_read_without_a_problem(MadeFormat format) {
        for (var seed = 1; seed <= 2; seed++) {
            var read = Given.read(made(format, 2_000, seed));

            assertThat(read.problems()).isEmpty();
            assertThat(read.rows()).hasSizeGreaterThan(1_500);
            assertThat(read.rows().size()
                            + read.totals().leftOut().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                    .isEqualTo(2_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022, 12, 2022-01", "202203, 1, 2022-03", "202252, 12, 2022-01", "202299, 12, 2022-01"})
    void a_year_may_be_written_as_month_52_or_99(String period, int months, YearMonth first) {
        var row = plus(line("C", period, "M", "156", "TOTAL")).row();

        assertThat(row.first()).isEqualTo(first);
        assertThat(row.months()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "156, CN", "251, FR", "757, CH", "842, US", "579, NO", "699, IN", "490, TW", "643, RU", "516, NA", "899, NN",
        "837, NN", "0, W0", "381, IT", "8, AL", "008, AL"
    })
    void numbers_that_are_not_iso_are_known(String number, String partner) {
        assertThat(plus(line("C", "2022", "X", number, "01")).row().partner()).isEqualTo(partner);
    }

    @ParameterizedTest
    @CsvSource({
        "FRA, FR",
        "NAM, NA",
        "W00, W0",
        "WLD, W0",
        "S19, TW",
        "A59, NN",
        "E19, NN",
        "F19, NN",
        "'X1 ', NN",
        "'_X ', NN",
        "ROM, RO"
    })
    void letters_that_are_not_iso_are_known_with_blanks_behind_them(String letters, String partner) {
        assertThat(plus(line("C", "2022", "X", "9999", "01").replace("\"9999\",\"\"", "\"9999\",\"" + letters + '"'))
                        .row()
                        .partner())
                .isEqualTo(partner);
    }

    @ParameterizedTest
    @CsvSource({
        "S, M, 156, SERVICES",
        "C, RX, 156, PART_OF_FLOW",
        "C, RM, 156, PART_OF_FLOW",
        "C, 4, 156, PART_OF_FLOW",
        "C, M, 97, GROUP_OF_PARTNERS"
    })
    void what_would_be_summed_twice_is_left_out_with_a_count(String type, String flow, String partner, LeftOut why) {
        var read = plus(line(type, "2022", flow, partner, "01"));

        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.totals().leftOut()).containsEntry(why, 1L);
    }

    @ParameterizedTest
    @CsvSource({"'\"0\",\"H6\"', '\"156\",\"H6\"'", "C00, C01", "'\"0\",\"N/A\"', '\"2100\",\"N/A\"'"})
    void breakdowns_of_the_same_trade_are_left_out(String all, String part) {
        assertThat(plus(line("C", "2022", "M", "156", "01").replace(all, part))
                        .totals()
                        .leftOut())
                .containsEntry(LeftOut.PART_OF_TOTAL, 1L);
    }

    @ParameterizedTest
    @CsvSource({"52, 12", "99, 12", "'', 12", "7, 1"})
    void the_month_beside_a_year_says_which_of_the_two_it_is(String month, int months) {
        assertThat(beside(month).row().months()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "51", "x"})
    void a_month_that_no_year_has_is_a_problem(String month) {
        assertThat(beside(month).problem()).isEqualTo(ProblemKind.PERIOD);
    }

    private static Given.Read beside(String month) {
        return Given.read(utf8("refYear,refMonth,flowCode,reporterCode,partnerCode,cmdCode,primaryValue\n2022," + month
                + ",M,643,156,01,5\n"));
    }

    @Test
    void other_classifications_are_left_out() {
        assertThat(plus(line("C", "2022", "M", "156", "01").replace("H6", "S4"))
                        .totals()
                        .leftOut())
                .containsEntry(LeftOut.OTHER_CLASSIFICATION, 1L);
    }

    @Test
    void the_field_that_comtrade_has_too_many_shifts_nothing() {
        var row = plus(line("C", "2022", "M", "156", "0203") + ",").row();

        assertThat(row.valueUsd()).isEqualByComparingTo("1.5");
        assertThat(row.hsCode()).isEqualTo("0203");
        assertThat(row.direction()).isEqualTo(Direction.IMPORTS);
    }

    @ParameterizedTest
    @CsvSource({"1, 01", "203, 0203", "TOTAL, TOTAL", "9999AA, 999999", "020329, 020329"})
    void codes_get_their_lost_zero_back(String text, String code) {
        assertThat(plus(line("C", "2022", "M", "156", text)).row().hsCode()).isEqualTo(code);
    }

    @Test
    void a_weight_of_zero_is_not_stated() {
        assertThat(plus(line("C", "2022", "M", "156", "01")).row().netWeightKg())
                .isNull();
    }

    @Test
    void decimals_beyond_cents_are_rounded_and_counted() {
        var read = plus(line("C", "2022", "M", "156", "01").replace("1.5", "1588852981506.715"));

        assertThat(read.row().valueUsd()).isEqualByComparingTo("1588852981506.72");
        assertThat(read.totals().roundedRows()).isEqualTo(1);
    }

    @Test
    void the_reporter_is_a_country() {
        assertThat(plus(line("C", "2022", "M", "156", "01")).row().reporter()).isEqualTo(Reporter.country("RU"));
        assertThat(plus(line("C", "2022", "M", "156", "01").replace("\"643\",\"RUS\"", "\"97\",\"EUN\""))
                        .problem())
                .isEqualTo(ProblemKind.REPORTER);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, Z, 156, 01, DIRECTION",
        "20, M, 156, 01, PERIOD",
        "2022, M, 998, 01, PARTNER",
        "2022, M, 156, 0x, HS_CODE"
    })
    void what_a_field_cannot_be_is_a_problem(
            String period, String flow, String partner, String code, ProblemKind kind) {
        var read = plus(line("C", period, flow, partner, code));

        assertThat(read.problems()).extracting(Problem::kind).containsExactly(kind);
    }
}
