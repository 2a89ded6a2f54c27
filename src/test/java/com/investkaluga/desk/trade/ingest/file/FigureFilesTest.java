package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.figures;
import static com.investkaluga.desk.trade.ingest.file.Given.utf8;
import static com.investkaluga.desk.trade.ingest.file.GivenWorkbook.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.ShareBasis;
import com.investkaluga.desk.trade.ingest.file.GivenWorkbook.Shown;
import com.investkaluga.desk.trade.metrics.Direction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template for reported figures, as text and as a workbook. */
class FigureFilesTest {

    private static final String HEADER = String.join(",", FigureColumn.names()) + "\n";

    static byte[] csvTemplate() throws IOException {
        var out = new ByteArrayOutputStream();
        FigureTemplate.writeCsv(out);
        return out.toByteArray();
    }

    static byte[] xlsxTemplate() throws IOException {
        var out = new ByteArrayOutputStream();
        FigureTemplate.writeXlsx(out, key -> key.replace("trade.ingest.template.", ""));
        return out.toByteArray();
    }

    private static Given.Figures line(String line) {
        return figures(utf8(HEADER + line + "\n"));
    }

    @Test
    void the_example_says_the_same_in_both_templates() throws IOException {
        var text = figures(csvTemplate());
        var workbook = figures(xlsxTemplate());

        assertThat(text.how().format()).isEqualTo(FileFormat.FIGURES_CSV);
        assertThat(workbook.how().format()).isEqualTo(FileFormat.FIGURES_XLSX);
        assertThat(text.problems()).isEmpty();
        assertThat(workbook.problems()).isEmpty();
        assertThat(workbook.rows()).isEqualTo(text.rows());
    }

    @Test
    void every_column_is_read() throws IOException {
        var figure = figures(csvTemplate()).rows().getFirst().figure();

        assertThat(figure.iso2()).isEqualTo("CN");
        assertThat(figure.period()).isEqualTo(Period.ofYear(2013));
        assertThat(figure.direction()).isEqualTo(Direction.TURNOVER);
        assertThat(figure.scope()).isEqualTo(FigureScope.TOTAL);
        assertThat(figure.valueUsd()).isEqualByComparingTo("875000000");
        assertThat(figure.growthPercent()).isEqualByComparingTo("32");
        assertThat(figure.exactnessGrowth()).isEqualTo(Exactness.ALMOST);
        assertThat(figure.sharePercent()).isEqualByComparingTo("8");
        assertThat(figure.shareBasis()).isEqualTo(ShareBasis.TURNOVER);
        assertThat(figure.exactnessShare()).isEqualTo(Exactness.ABOUT);
        assertThat(figure.rank()).isEqualTo(2);
        assertThat(figure.publishedOn()).isEqualTo(LocalDate.of(2014, 10, 11));
        assertThat(figure.noteRu()).isEqualTo("Второе место после Германии.");
        assertThat(figure.inUse()).isFalse();
    }

    @Test
    void russian_words_a_comma_and_windows_encoding_are_understood() {
        var text = (HEADER
                        + "CN,2014-H1,импорт,все товары,'1 000,5',около,'-6,5%',,,,,,,Новости,,31.10.2015,,Заметка\n")
                .replace(',', ';')
                .replace("'1 000;5'", "1 000,5")
                .replace("'-6;5%'", "-6,5%");
        var read = figures(text.getBytes(Given.CP1251));

        assertThat(read.problems()).isEmpty();
        assertThat(read.how().charset()).isEqualTo(Given.CP1251);
        assertThat(read.rows().getFirst().figure().valueUsd()).isEqualByComparingTo("1000.5");
        assertThat(read.rows().getFirst().figure().growthPercent()).isEqualByComparingTo("-6.5");
        assertThat(read.rows().getFirst().figure().exactnessValue()).isEqualTo(Exactness.ABOUT);
    }

    @ParameterizedTest
    @CsvSource({"32, 0", "32.0, 1", "29.50, 2", "32.0 %, 1", "-6.0%, 1", "30, 0", "0.1234567, 3", "29.500000, 3"})
    void a_percentage_keeps_the_decimals_that_stand_in_the_file(String percent, int decimals) {
        var growth = line("CN,2013,turnover,,,," + percent + ",,,,,,,News,,,,")
                .rows()
                .getFirst()
                .figure()
                .growthPercent();

        assertThat(growth.scale()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({"2015-01..2015-09", "2015-01/2015-09", "2015-01 .. 2015-09"})
    void a_run_of_months_may_be_written_with_points(String period) {
        assertThat(line("," + period + ",turnover,,1,,,,,,,,,News,,,,")
                        .rows()
                        .getFirst()
                        .figure()
                        .period())
                .isEqualTo(new Period(YearMonth.of(2015, 1), YearMonth.of(2015, 9)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHN,2013,turnover,,1,,,,,,,,,News,,,, | 1 | PARTNER",
                "CN,2013-H3,turnover,,1,,,,,,,,,News,,,, | 2 | PERIOD",
                "CN,2100,turnover,,1,,,,,,,,,News,,,, | 2 | PERIOD_IN_FUTURE",
                "CN,2013,,,1,,,,,,,,,News,,,, | 3 | MISSING",
                "CN,2013,both,,1,,,,,,,,,News,,,, | 3 | CHOICE",
                "CN,2013,turnover,some,1,,,,,,,,,News,,,, | 4 | CHOICE",
                "CN,2013,turnover,,much,,,,,,,,,News,,,, | 5 | NUMBER",
                "CN,2013,turnover,,-1,,,,,,,,,News,,,, | 5 | OUT_OF_BOUNDS",
                "CN,2013,turnover,,12345678901234567,,,,,,,,,News,,,, | 5 | TOO_LARGE",
                "CN,2013,turnover,,250 million euros,,,,,,,,,News,,,, | 5 | NO_DOLLARS",
                "CN,2013,turnover,,€ 250,,,,,,,,,News,,,, | 5 | NO_DOLLARS",
                "CN,2013,turnover,,1,surely,,,,,,,,News,,,, | 6 | CHOICE",
                "CN,2013,turnover,,,,-101,,,,,,,News,,,, | 7 | OUT_OF_BOUNDS",
                "CN,2013,turnover,,,,,,101,turnover,,,,News,,,, | 9 | OUT_OF_BOUNDS",
                "CN,2013,turnover,,,,,,8,,,,,News,,,, | 10 | MISSING",
                "CN,2013,turnover,,,,,,,,,0,,News,,,, | 12 | OUT_OF_BOUNDS",
                "CN,2013,turnover,,1,,,,,,,,,,,,, | 14 | MISSING",
                "CN,2013,turnover,,1,,,,,,,,,News,page,,, | 15 | WEB_ADDRESS",
                "CN,2013,turnover,,1,,,,,,,,,News,,2015-02-30,, | 16 | DATE",
                "CN,2013,turnover,,1,,,,,,,,,News,,1815-01-01,, | 16 | DATE",
                "CN,2013,turnover,,1,,,,,,,,,News,,,\u202ex, | 17 | HIDDEN_CHARACTERS",
                "CN,2013,turnover,,,,,,,,,,,News,,,, | 0 | NOTHING_STATED"
            })
    void what_a_field_cannot_be_is_a_problem(String line, int column, ProblemKind kind) {
        var read = line(line);

        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(kind);
        assertThat(read.problems().getFirst().column()).isEqualTo(column);
        assertThat(read.problems().getFirst().line()).isEqualTo(2);
    }

    @Test
    void a_text_longer_than_the_desk_keeps_is_a_problem() {
        assertThat(line("CN,2013,turnover,,1,,,,,,,,," + "x".repeat(301) + ",,,,")
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.TEXT_TOO_LONG);
    }

    @Test
    void dates_that_a_spreadsheet_made_are_turned_back() throws IOException {
        var read = figures(workbook(
                List.of("partner", "period", "direction", "value_usd", "source_title", "published_on"),
                List.of("CN", LocalDate.of(2014, 1, 1), "exports", 0.29, "News", LocalDate.of(2015, 10, 31)),
                List.of("CN", 2013, "exports", 875_000_000, "News", "2015-10-31")));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().getFirst().figure().period()).isEqualTo(Period.ofMonth(YearMonth.of(2014, 1)));
        assertThat(read.rows().getFirst().figure().valueUsd()).isEqualByComparingTo("0.29");
        assertThat(read.rows())
                .allSatisfy(row -> assertThat(row.figure().publishedOn()).isEqualTo("2015-10-31"));
        assertThat(read.rows().getLast().figure().period()).isEqualTo(Period.ofYear(2013));
    }

    @Test
    void percents_of_a_spreadsheet_are_taken_as_it_shows_them() throws IOException {
        var read = figures(workbook(
                List.of(
                        "partner",
                        "period",
                        "direction",
                        "growth_percent",
                        "share_percent",
                        "share_basis",
                        "source_title"),
                List.of("CN", "2013", "exports", new Shown(0.12, "0%"), new Shown(0.085, "0.0\\ %"), "exports", "News"),
                List.of(
                        "DE",
                        "2013",
                        "exports",
                        new Shown(-0.07, "0.00%"),
                        new Shown(8, "0 \"% of all\""),
                        "exports",
                        "News")));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().getFirst().figure().growthPercent()).isEqualByComparingTo("12");
        assertThat(read.rows().getFirst().figure().sharePercent()).isEqualByComparingTo("8.5");
        assertThat(read.rows().getLast().figure().growthPercent()).isEqualByComparingTo("-7");
        assertThat(read.rows().getLast().figure().sharePercent()).isEqualByComparingTo("8");
    }

    @Test
    void a_share_without_the_column_that_says_of_what_names_that_column() {
        var read = figures(utf8("partner,period,direction,share_percent,source_title\nCN,2013,turnover,8,News\n"));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NO_COLUMN);
            assertThat(problem.arguments()).containsEntry("missing", "share_basis");
        });
    }

    @Test
    void another_workbook_is_refused_with_its_first_line() throws IOException {
        var content = workbook(List.of("napr", "period"), List.of("ИМ", "01/2015"));
        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                UnreadableFileException.class, () -> Given.recognise(content));

        assertThat(refusal.reason()).isEqualTo(UnreadableFileException.Reason.OTHER_WORKBOOK);
        assertThat(refusal.arguments()).containsEntry("seen", "napr, period");
    }

    @Test
    void rows_of_a_workbook_keep_their_numbers() throws IOException {
        var read = figures(workbook(
                List.of("partner", "period", "direction", "value_usd", "source_title"),
                List.of("CN", "2013", "exports", 1, "News"),
                List.of(),
                List.of("CN", "x", "exports", 1, "News")));

        assertThat(read.problems().getFirst().line()).isEqualTo(4);
        assertThat(read.problems().getFirst().columnName()).isEqualTo("period");
    }

    @Test
    void whoever_reads_russian_is_told_the_russian_words() {
        var problem =
                line("CN,2013,turnover,,1,surely,,,,,,,,News,,,,").problems().getFirst();

        assertThat(problem.arguments().get("allowedRu"))
                .isEqualTo("точно, почти, около, примерно, более, свыше, предварительно, уточнено");
        assertThat(line("CN,2013,оборот,,1,свыше,,,,,,,,News,,,,").rows())
                .extracting(row -> row.figure().exactnessValue())
                .containsExactly(Exactness.MORE_THAN);
    }

    @Test
    void a_number_that_would_fill_the_memory_is_complained_of() throws IOException {
        var read = figures(workbook(
                List.of("partner", "period", "direction", "value_usd", "source_title"),
                List.of("CN", "2013", "exports", new BigDecimal("1e999999999"), "News")));

        assertThat(read.problems()).extracting(Problem::kind).containsExactly(ProblemKind.NO_NUMBER_IN_CELL);
    }
}
