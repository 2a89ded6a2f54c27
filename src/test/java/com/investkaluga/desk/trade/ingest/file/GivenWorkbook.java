package com.investkaluga.desk.trade.ingest.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as spreadsheets write them. */
final class GivenWorkbook {

    /** A number in the format of its cell. */
    record Shown(double number, String format) {}

    /** A formula that nobody has worked out. */
    record Formula(String text) {}

    /** What is done to a sheet once its rows are there. */
    interface Deed {
        void on(Worksheet sheet);
    }

    private GivenWorkbook() {}

    static byte[] workbook(List<?>... rows) throws IOException {
        return workbook(sheet -> {}, rows);
    }

    static byte[] workbook(Deed deed, List<?>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet");
            fill(sheet, rows);
            deed.on(sheet);
        }
        return out.toByteArray();
    }

    /** Several sheets of the same rows. */
    static byte[] sheets(List<String> names, List<?>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            for (var name : names) {
                var sheet = workbook.newWorksheet(name);
                fill(sheet, rows);
                sheet.finish();
            }
        }
        return out.toByteArray();
    }

    /** The same workbook with another piece of XML in its sheets. */
    static byte[] rewritten(byte[] workbook, String xml, String other) throws IOException {
        var file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
        var out = new ByteArrayOutputStream();
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(out)) {
            for (var part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                var content = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.write(content.replace(xml, other).getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<?>... rows) {
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < rows[row].size(); column++) {
                switch (rows[row].get(column)) {
                    case LocalDate day -> sheet.value(row, column, day);
                    case Shown shown -> {
                        sheet.value(row, column, shown.number());
                        sheet.style(row, column).format(shown.format()).set();
                    }
                    case Formula formula -> sheet.formula(row, column, formula.text());
                    case Boolean truth -> sheet.value(row, column, truth);
                    case Number number -> sheet.value(row, column, number);
                    case Object text -> sheet.value(row, column, text.toString());
                }
            }
        }
    }
}
