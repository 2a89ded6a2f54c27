package com.investkaluga.desk.base.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.Workbook;
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
                var sheet = new TableSheet(workbook, table.title(), table.language());
                sheet.header(table.headers());
                rows.forEach(sheet::row);
                sheet.notes(table.notes());
                sheet.finish();
            }
        }
    };

    private static final int CENTS_IN_MILLIONS = 8;

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
            case LocalDateTime moment -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
            default -> FormulaGuard.defuse(value.toString());
        };
    }

    /** Without the zeros that a database adds at the end: they state no precision; nor do the endless decimals of a ratio. */
    static BigDecimal exact(Number number) {
        var exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        var stripped = exact.setScale(Math.min(exact.scale(), CENTS_IN_MILLIONS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
