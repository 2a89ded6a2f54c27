package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The template for reported figures as an Excel workbook: its first sheet, led line by line to the parser of figures. */
final class WorkbookFile {

    private static final String WORKBOOK = "xl/workbook.xml";

    private WorkbookFile() {}

    static boolean isWorkbook(Path file) throws IOException {
        if (!Archive.isZip(file)) {
            return false;
        }
        try (var zip = Archive.zip(file)) {
            return zip.getEntry(WORKBOOK) != null;
        }
    }

    static Recognition recognise(Path file) throws IOException {
        var rows = WorkbookRows.of(file);
        var columns = rows.isEmpty() ? List.<String>of() : rows.getFirst().texts();
        var layout = Layout.of(columns);
        if (layout == null || layout.format() != FileFormat.FIGURES_CSV) {
            throw new UnreadableFileException(
                    Reason.OTHER_WORKBOOK, Map.of("seen", Complaints.shown(String.join(", ", columns))));
        }
        Recogniser.layout(columns, "");
        return new Recognition(
                FileFormat.FIGURES_XLSX,
                StandardCharsets.UTF_8,
                false,
                null,
                '.',
                LineEnd.NONE,
                null,
                columns,
                Files.size(file),
                null);
    }

    static void read(Path file, Recognition how, LineParser parser) throws IOException {
        for (var row : WorkbookRows.of(file).stream().skip(1).toList()) {
            var line = line(row, how.columns());
            parser.fields.split(line, 0, line.length, (byte) '\t');
            if (row.isMerged()) {
                parser.refuse(row.number(), ProblemKind.MERGED_CELLS, Map.of());
            } else if (!parser.fields.isEmptyFrom(how.columns().size())) {
                parser.refuse(row.number(), ProblemKind.STRAY_CELL, Map.of());
            } else if (!parser.fields.isBlank()) {
                parser.parse(row.number());
            }
        }
    }

    /** The row as a line of tab-separated text, as wide as the header at least. */
    private static byte[] line(WorkbookRow row, List<String> columns) {
        var texts = row.texts(columns);
        return texts.stream()
                .map(BadLinesFile::cell)
                .collect(Collectors.joining("\t"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
