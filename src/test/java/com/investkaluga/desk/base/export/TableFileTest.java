package com.investkaluga.desk.base.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
                        "\ufeffName,USD,Opened\r\n\"Glass, Ltd\",875000000.00,2013-09-07\r\n'=cmd,,\r\n\r\nSource: agency\r\n");
    }

    @Test
    void an_xlsx_file_keeps_numbers_as_numbers_and_defuses_formulas() throws IOException {
        var file = write(TableFile.XLSX, table());

        assertThat(entry(file, "xl/worksheets/sheet1.xml"))
                .contains("<v>875000000.00</v>")
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

    private static ExportTable dated(List<String> dates) {
        return new ExportTable(
                "Projects",
                List.of("Opened"),
                dates.stream().map(PartialDate::parse).map(List::<Object>of),
                List.of());
    }

    @Test
    void a_hundred_thousand_rows_are_written_as_they_come() throws IOException {
        var rows = IntStream.range(0, 100_000).mapToObj(number -> List.<Object>of("company " + number, number));
        var file = write(TableFile.XLSX, new ExportTable("Many", List.of("Name", "Number"), rows, List.of()));

        assertThat(entry(file, "xl/worksheets/sheet1.xml")).contains("r=\"100001\"");
    }

    private static ExportTable table() {
        return new ExportTable(
                "Companies",
                List.of("Name", "USD", "Opened"),
                Stream.of(
                        List.of("Glass, Ltd", new BigDecimal("875000000.00"), LocalDate.of(2013, 9, 7)),
                        Arrays.asList("=cmd", null, null)),
                List.of("Source: agency"));
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
