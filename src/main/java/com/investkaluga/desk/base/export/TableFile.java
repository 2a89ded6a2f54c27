package com.investkaluga.desk.base.export;

import com.investkaluga.desk.base.PartialDate;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
                csv.writeRecord(table.headers());
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
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case LocalDate date -> date.toString();
            default -> FormulaGuard.defuse(value.toString());
        };
    }

    private static void header(Worksheet sheet, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case Boolean flag -> sheet.value(line, column, flag);
            case PartialDate date when date.isDay() -> cell(sheet, line, column, date.first());
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(line, column, FormulaGuard.defuse(value.toString()));
        }
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
