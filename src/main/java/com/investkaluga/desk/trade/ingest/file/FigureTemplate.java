package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The file into which staff write reported figures: the header and one line as an example. */
public final class FigureTemplate {

    private static final List<String> EXAMPLE = List.of(
            "CN",
            "2013",
            "turnover",
            "total",
            "875000000",
            "exact",
            "32",
            "almost",
            "8",
            "turnover",
            "about",
            "2",
            "exact",
            "Agency news, IX Russia-China Economic Forum",
            "https://investkaluga.com/en/media/news/kaluzhskaya-oblast-na-ix-rossiysko-kitayskom-ekonomicheskom-forume",
            "2014-10-11",
            "Second after Germany.",
            "Второе место после Германии.");

    private static final int ROOM = 500;
    private static final int WIDTH = 20;
    private static final int WIDE = 110;

    private FigureTemplate() {}

    /** Comma-separated UTF-8 with a byte order mark; the stream is the caller's to close. */
    public static void writeCsv(OutputStream out) throws IOException {
        out.write(TextReading.byteOrderMark());
        for (var line : List.of(FigureColumn.names(), EXAMPLE)) {
            var cells = line.stream()
                    .map(cell -> cell.indexOf(',') < 0 ? cell : '"' + cell + '"')
                    .toList();
            out.write((String.join(",", cells) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A workbook whose second sheet explains the columns; the stream is the caller's to close.
     *
     * @param texts gives the text for a key of the bundles, in the user's language
     */
    public static void writeXlsx(OutputStream out, UnaryOperator<String> texts) throws IOException {
        try (var workbook = new Workbook(out, "Partner Desk", "1.0")) {
            var sheet = workbook.newWorksheet(texts.apply("trade.ingest.template.figures"));
            line(sheet, 0, FigureColumn.names());
            line(sheet, 1, EXAMPLE);
            sheet.freezePane(0, 1);
            // as text, so that 2014-01 stays what it is and does not become a day
            List.of(FigureColumn.PERIOD, FigureColumn.PUBLISHED_ON)
                    .forEach(column -> sheet.range(1, column.ordinal(), ROOM, column.ordinal())
                            .style()
                            .format("@")
                            .set());
            sheet.finish();
            explain(workbook.newWorksheet(texts.apply("trade.ingest.template.columns")), texts);
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
            sheet.width(column, WIDTH);
            if (row == 0) {
                sheet.style(row, column).bold().set();
            }
        }
    }

    private static void explain(Worksheet sheet, UnaryOperator<String> texts) throws IOException {
        sheet.width(0, WIDTH);
        sheet.width(1, WIDE);
        for (var column : FigureColumn.values()) {
            sheet.value(column.ordinal(), 0, column.header());
            sheet.style(column.ordinal(), 0).bold().set();
            sheet.value(column.ordinal(), 1, texts.apply("trade.ingest.template." + column.header()));
            sheet.style(column.ordinal(), 1).wrapText(true).set();
        }
        sheet.finish();
    }
}
