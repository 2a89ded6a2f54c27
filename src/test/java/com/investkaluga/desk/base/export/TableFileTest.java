package com.investkaluga.desk.base.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class TableFileTest {

    @Test
    void a_csv_file_has_a_byte_order_mark_the_rows_and_the_notes() throws IOException {
        var text = new String(write(TableFile.CSV, table()), StandardCharsets.UTF_8);

        assertThat(text)
                .isEqualTo(
                        "\ufeffName,USD,Opened\r\n\"Glass, Ltd\",875000000,2013-09-07\r\n'=cmd,,\r\n\r\nSource: agency\r\n");
    }

    @Test
    void an_xlsx_file_keeps_numbers_as_numbers_and_defuses_formulas() throws IOException {
        var file = write(TableFile.XLSX, table());

        assertThat(entry(file, "xl/worksheets/sheet1.xml"))
                .contains("<v>875000000</v>")
                .doesNotContain("<f>");
        assertThat(entry(file, "xl/sharedStrings.xml")).contains("&apos;=cmd");
    }

    @Test
    void a_date_without_a_day_leaves_without_one() throws IOException {
        var rows = List.of("2013-09-07", "2013-11", "2013");

        assertThat(new String(write(TableFile.CSV, dated(rows)), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffOpened\r\n2013-09-07\r\n2013-11\r\n2013\r\n");
        assertThat(entry(write(TableFile.XLSX, dated(rows)), "xl/sharedStrings.xml"))
                .contains(">2013-11<", ">2013<")
                .doesNotContain("2013-09-07");
    }

    @Test
    void a_moment_leaves_as_a_date_with_its_time() throws IOException {
        var moment = LocalDateTime.of(2026, 11, 26, 9, 5, 0);

        assertThat(new String(write(TableFile.CSV, column(moment)), StandardCharsets.UTF_8))
                .contains("\r\n2026-11-26T09:05:00\r\n");
        var file = write(TableFile.XLSX, column(moment));
        assertThat(entry(file, "xl/worksheets/sheet1.xml")).contains("<v>46352.378");
        assertThat(entry(file, "xl/styles.xml")).contains("\"d mmm yyyy hh:mm\"");
    }

    @Test
    void a_workbook_shows_dates_in_the_way_of_the_reader() throws IOException {
        var rows = Stream.of(List.<Object>of(LocalDate.of(2014, 10, 11)));
        var russian = new ExportTable("Даты", List.of("Дата"), rows, List.of(), Locale.of("ru"));

        assertThat(entry(write(TableFile.XLSX, russian), "xl/styles.xml")).contains("\"dd.mm.yyyy\"");
        assertThat(entry(write(TableFile.XLSX, column(LocalDate.of(2014, 10, 11))), "xl/styles.xml"))
                .contains("\"d mmm yyyy\"");
    }

    @Test
    void a_note_makes_no_column_wider_and_no_column_is_wider_than_a_screen() throws IOException {
        var rows = Stream.of(List.<Object>of("Fuyao", "long ".repeat(50)));
        var table = new ExportTable(
                "Many", List.of("Name", "Notes"), rows, List.of("Source: " + "x".repeat(200)), Locale.ENGLISH);

        assertThat(entry(write(TableFile.XLSX, table), "xl/worksheets/sheet1.xml"))
                .containsPattern("min=\"1\" max=\"1\" width=\"7(\\.\\d+)?\"")
                .containsPattern("min=\"2\" max=\"2\" width=\"62(\\.\\d+)?\"");
    }

    @Test
    void an_empty_text_leaves_as_an_empty_cell() throws IOException {
        assertThat(entry(write(TableFile.XLSX, column("")), "xl/worksheets/sheet1.xml"))
                .doesNotContain("r=\"A2\"");
    }

    @Test
    void a_number_leaves_in_full_without_the_zeros_that_a_database_adds() throws IOException {
        assertThat(lines(new BigDecimal("10000.00000000"), new BigDecimal("1E+10"), 300, -2.5, new BigDecimal("-0.00")))
                .containsExactly("10000", "10000000000", "300", "-2.5", "0");
    }

    @Test
    void a_ratio_leaves_with_as_many_decimals_as_cents_have_in_millions() throws IOException {
        assertThat(lines(new BigDecimal("0.3333333333333333333333333"))).containsExactly("0.33333333");
    }

    @Test
    void a_workbook_parts_thousands_but_not_those_of_a_year() throws IOException {
        var file = write(TableFile.XLSX, column(new BigDecimal("10000.00"), new BigDecimal("2.50"), Year.of(2013)));

        assertThat(entry(file, "xl/styles.xml")).contains("\"#,##0\"", "\"#,##0.0\"");
        assertThat(entry(file, "xl/worksheets/sheet1.xml"))
                .containsPattern("s=\"\\d+\" t=\"n\"><v>10000</v>")
                .contains("r=\"A4\" t=\"n\"><v>2013</v>");
    }

    @Test
    void titles_and_notes_are_defused_in_both_formats() throws IOException {
        Supplier<ExportTable> table =
                () -> new ExportTable("Many", List.of("\u00a0=1"), Stream.of(), List.of("\u200b@x"), Locale.ENGLISH);

        assertThat(new String(write(TableFile.CSV, table.get()), StandardCharsets.UTF_8))
                .contains("'\u00a0=1\r\n", "'\u200b@x\r\n");
        assertThat(entry(write(TableFile.XLSX, table.get()), "xl/sharedStrings.xml"))
                .contains("&apos;&#xa0;=1<", "&apos;&#x200b;@x<");
    }

    private static List<String> lines(Number... numbers) throws IOException {
        return new String(write(TableFile.CSV, column((Object[]) numbers)), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    private static ExportTable column(Object... cells) {
        return new ExportTable("Many", List.of("Number"), Stream.of(cells).map(List::of), List.of(), Locale.ENGLISH);
    }

    private static ExportTable dated(List<String> dates) {
        return new ExportTable(
                "Projects",
                List.of("Opened"),
                dates.stream().map(PartialDate::parse).map(List::<Object>of),
                List.of(),
                Locale.ENGLISH);
    }

    @Test
    void a_hundred_thousand_rows_are_written_as_they_come() throws IOException {
        var rows = IntStream.range(0, 100_000).mapToObj(number -> List.<Object>of("company " + number, number));
        var file = write(
                TableFile.XLSX, new ExportTable("Many", List.of("Name", "Number"), rows, List.of(), Locale.ENGLISH));

        assertThat(entry(file, "xl/worksheets/sheet1.xml")).contains("r=\"100001\"");
    }

    private static ExportTable table() {
        return new ExportTable(
                "Companies",
                List.of("Name", "USD", "Opened"),
                Stream.of(
                        List.of("Glass, Ltd", new BigDecimal("875000000.00"), LocalDate.of(2013, 9, 7)),
                        Arrays.asList("=cmd", null, null)),
                List.of("Source: agency"),
                Locale.ENGLISH);
    }

    private static byte[] write(TableFile format, ExportTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(table, out);
        return out.toByteArray();
    }

    private static String entry(byte[] file, String name) throws IOException {
        // Read by the directory at the file's end, as a spreadsheet does: the streamed entries carry no sizes of their
        // own.
        var path = Files.createTempFile("table", ".xlsx");
        Files.write(path, file);
        try (var zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(path);
        }
    }
}
