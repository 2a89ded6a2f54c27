package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.figures;
import static com.investkaluga.desk.trade.ingest.file.GivenWorkbook.rewritten;
import static com.investkaluga.desk.trade.ingest.file.GivenWorkbook.sheets;
import static com.investkaluga.desk.trade.ingest.file.GivenWorkbook.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.investkaluga.desk.trade.ingest.file.GivenWorkbook.Formula;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to a workbook of figures beside writing them into it. */
class WorkbookFilesTest {

    private static final List<String> HEADER =
            List.of("partner", "period", "direction", "value_usd", "source_title", "published_on");

    private static List<Object> line(Object period, Object value, Object publishedOn) {
        return List.of("CN", period, "exports", value, "News", publishedOn);
    }

    @Test
    void lines_that_share_a_merged_cell_are_problems_for_the_partner_of_the_second_would_be_all_partners()
            throws IOException {
        var read = figures(workbook(
                sheet -> {
                    sheet.range(1, 0, 2, 0).merge();
                    sheet.range(3, 4, 3, 5).merge();
                },
                HEADER,
                line(2013, 1, ""),
                List.of("", 2014, "exports", 2, "News", ""),
                line(2015, 3, "")));

        assertThat(read.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(4));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(2L, 3L);
        assertThat(read.problems()).extracting(Problem::kind).containsOnly(ProblemKind.MERGED_CELLS);
    }

    @Test
    void days_of_a_workbook_that_counts_from_1904_are_days_until_the_same_year_as_any_others() throws IOException {
        var days = workbook(HEADER, line(2013, 1, 71_953), line(2013, 1, 71_954), line(2013, 1, 40_447));

        var read = figures(rewritten(days, "date1904=\"false\"", "date1904=\"1\""));

        assertThat(read.rows())
                .extracting(row -> row.figure().publishedOn())
                .containsExactly(LocalDate.of(2100, 12, 31), LocalDate.of(2014, 9, 27));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(3L);
    }

    @Test
    void figures_on_two_sheets_are_refused_by_their_names_for_only_one_is_read() throws IOException {
        var content = sheets(List.of("2013", "2014"), HEADER, line(2013, 1, ""));

        var refusal = catchThrowableOfType(UnreadableFileException.class, () -> Given.recognise(content));

        assertThat(refusal.reason()).isEqualTo(UnreadableFileException.Reason.SEVERAL_SHEETS);
        assertThat(refusal.arguments()).containsEntry("sheets", "2013, 2014");
    }

    @Test
    void a_sheet_with_the_header_alone_has_no_figures_to_lose() throws IOException {
        assertThat(Given.recognise(sheets(List.of("2013", "2014"), HEADER)).format())
                .isEqualTo(FileFormat.FIGURES_XLSX);
    }

    @ParameterizedTest
    @ValueSource(longs = {2014, 20_141_011, 4_295_012_345L})
    void a_number_that_is_no_day_of_a_spreadsheet_is_named_as_it_was_typed(long typed) throws IOException {
        var read = figures(workbook(HEADER, line(2013, 1, typed)));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.DATE);
            assertThat(problem.value()).isEqualTo(Long.toString(typed));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {201_401, 4_295_012_345L})
    void a_period_that_is_no_day_of_a_spreadsheet_is_named_as_it_was_typed(long typed) throws IOException {
        var read = figures(workbook(HEADER, line(typed, 1, "")));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.PERIOD);
            assertThat(problem.value()).isEqualTo(Long.toString(typed));
        });
    }

    @ParameterizedTest
    @CsvSource({"'8,5', 8.50", "'8.5', 8.50", "'1 000,25', 1000.25", "'12,3456', 12.35"})
    void a_number_typed_as_text_may_have_either_decimal_mark(String typed, BigDecimal value) throws IOException {
        assertThat(figures(workbook(HEADER, line(2013, typed, ""))).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.figure().valueUsd()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "much", "1.234,5", "8,5,1"})
    void a_text_that_may_mean_two_numbers_or_none_is_a_problem_with_a_remedy_for_workbooks(String typed)
            throws IOException {
        assertThat(figures(workbook(HEADER, line(2013, typed, ""))).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NO_NUMBER_IN_CELL);
    }

    @Test
    void what_stands_beside_the_named_columns_is_a_problem_of_its_row() throws IOException {
        var read = figures(workbook(HEADER, List.of("CN", 2013, "exports", 1, "News", "", "seen by Ivanov")));

        assertThat(read.problems()).extracting(Problem::kind).containsExactly(ProblemKind.STRAY_CELL);
    }

    @Test
    void a_yes_is_no_dollar() throws IOException {
        var read = figures(workbook(HEADER, line(2013, true, "")));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NO_NUMBER_IN_CELL);
            assertThat(problem.value()).isEqualTo("TRUE");
        });
    }

    @Test
    void a_formula_that_no_program_has_worked_out_is_named() throws IOException {
        var read = figures(workbook(HEADER, line(2013, new Formula("500*2"), "")));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NO_NUMBER_IN_CELL);
            assertThat(problem.value()).isEqualTo("=500*2");
        });
    }

    @Test
    void a_formula_whose_value_is_left_empty_is_named_too() throws IOException {
        var read = figures(
                GivenWorkbook.rewritten(workbook(HEADER, line(2013, new Formula("500*2"), "")), "</f>", "</f><v></v>"));

        assertThat(read.problems()).extracting(Problem::value).containsExactly("=500*2");
    }
}
