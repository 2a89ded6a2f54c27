package com.investkaluga.desk.base.export;

import com.investkaluga.desk.base.PartialDate;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The file formats in which a table leaves the desk. Rows are written as they come; none is kept in memory. */
public enum TableFile {
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        public void write(ExportTable table, OutputStream out) throws IOException {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff'); // without it Excel takes UTF-8 for the local code page
            try (var csv = CsvWriter.builder().build(text);
                    var rows = table.rows()) {
                csv.writeRecord(
                        table.headers().stream().map(FormulaGuard::defuse).toList());
                rows.forEach(row ->
                        csv.writeRecord(row.stream().map(TableFile::plain).toList()));
                if (!table.notes().isEmpty()) {
                    csv.writeRecord("");
                    table.notes().forEach(note -> csv.writeRecord(FormulaGuard.defuse(note)));
                }
            }
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(ExportTable table, OutputStream out) throws IOException {
            try (var workbook = new Workbook(out, "Partner Desk", "1.0");
                    var rows = table.rows()) {
                var sheet = workbook.newWorksheet(sheetName(table.title()));
                header(sheet, table.headers());
                var line = new int[] {1};
                rows.forEach(row -> {
                    for (int column = 0; column < row.size(); column++) {
                        cell(sheet, line[0], column, row.get(column));
                    }
                    line[0]++;
                    flushNowAndThen(sheet, line[0]);
                });
                for (var note : table.notes()) {
                    sheet.value(++line[0], 0, FormulaGuard.defuse(note));
                }
                sheet.finish();
            }
        }
    };

    private static final int FLUSH_EVERY = 1_000;
    private static final int CENTS_IN_MILLIONS = 8;
    private static final int DECIMALS = 2;
    private static final int DECIMALS_BELOW_ONE = 4;
    private static final int EXCEL_SHEET_NAME_LENGTH = 31;

    private final String extension;
    private final String contentType;

    TableFile(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** Writes the whole table and closes its rows; the caller closes the stream. */
    public abstract void write(ExportTable table, OutputStream out) throws IOException;

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> exact(number).toPlainString();
            default -> FormulaGuard.defuse(value.toString());
        };
    }

    private static void header(Worksheet sheet, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, FormulaGuard.defuse(headers.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> {
                var exact = exact(number);
                sheet.value(line, column, exact);
                sheet.style(line, column).format(format(exact)).set();
            }
            case Year year -> sheet.value(line, column, year.getValue());
            case Boolean flag -> sheet.value(line, column, flag);
            case PartialDate date when date.isDay() -> cell(sheet, line, column, date.first());
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(line, column, FormulaGuard.defuse(value.toString()));
        }
    }

    /** Without the zeros that a database adds at the end: they state no precision; nor do the endless decimals of a ratio. */
    private static BigDecimal exact(Number number) {
        var exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        var stripped = exact.setScale(Math.min(exact.scale(), CENTS_IN_MILLIONS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How a workbook shows it: thousands apart, two decimals where there are any, four below one; the value stays whole. */
    private static String format(BigDecimal number) {
        var most = number.abs().compareTo(BigDecimal.ONE) < 0 ? DECIMALS_BELOW_ONE : DECIMALS;
        var decimals = Math.min(number.scale(), most);
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private static void flushNowAndThen(Worksheet sheet, int line) {
        if (line % FLUSH_EVERY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Excel refuses some characters and more than 31 of them. */
    private static String sheetName(String title) {
        var clean = title.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        return clean.length() > EXCEL_SHEET_NAME_LENGTH ? clean.substring(0, EXCEL_SHEET_NAME_LENGTH) : clean;
    }
}
