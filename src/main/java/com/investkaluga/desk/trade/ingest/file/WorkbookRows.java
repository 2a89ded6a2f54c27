package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of a workbook's first sheet, as far as a template needs them. By hand, because the desk sets limits to what a
 * workbook may unpack to, and because a library would bring another XML parser for all of the desk.
 */
final class WorkbookRows {

    private static final int MOST_CHARACTERS = 32 << 20;
    private static final int MOST_COLUMNS = 256;
    private static final String FOLDER = "xl/";

    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();
    private final List<WorkbookRow> rows = new ArrayList<>();
    private Set<String> percents = Set.of();
    private boolean since1904;
    private int characters;

    private WorkbookRows(ZipFile zip) {
        this.zip = zip;
    }

    /** Those with something in them, in order. */
    static List<WorkbookRow> of(Path file) throws IOException {
        try (var zip = Archive.zip(file)) {
            return new WorkbookRows(zip).read();
        } catch (UnreadableFileException refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException damaged) {
            // the parser answers garbage with whatever it trips over
            var refusal = new UnreadableFileException(Reason.WORKBOOK_DAMAGED, Map.of());
            refusal.initCause(damaged);
            throw refusal;
        }
    }

    private List<WorkbookRow> read() throws IOException, XMLStreamException {
        var sheet = sheet();
        if (zip.getEntry(FOLDER + "sharedStrings.xml") != null) {
            sharedStrings();
        }
        percents = WorkbookStyles.percents(zip, FOLDER + "styles.xml");
        try (var part = WorkbookPart.open(zip, sheet)) {
            while (part.nextElement("row")) {
                row(part);
            }
        }
        return rows;
    }

    /** The part that holds the first sheet. */
    private String sheet() throws IOException, XMLStreamException {
        var id = "";
        try (var part = WorkbookPart.open(zip, FOLDER + "workbook.xml")) {
            while (id.isEmpty() && part.nextElement("workbookPr", "sheet")) {
                since1904 |= "1".equals(part.attribute("date1904")) || "true".equals(part.attribute("date1904"));
                id = part.is("sheet") ? part.attribute("id") : "";
            }
        }
        try (var part = WorkbookPart.open(zip, FOLDER + "_rels/workbook.xml.rels")) {
            while (part.nextElement("Relationship")) {
                if (id.equals(part.attribute("Id"))) {
                    var target = part.attribute("Target");
                    return target.startsWith("/") ? target.substring(1) : FOLDER + target;
                }
            }
        }
        throw new UnreadableFileException(Reason.WORKBOOK_DAMAGED, Map.of());
    }

    private void sharedStrings() throws IOException, XMLStreamException {
        try (var part = WorkbookPart.open(zip, FOLDER + "sharedStrings.xml")) {
            while (part.nextElement("si")) {
                strings.add(counted(part.texts("si")));
            }
        }
    }

    private void row(WorkbookPart part) throws XMLStreamException {
        var number = part.attribute("r");
        var row = new WorkbookRow(number.isEmpty() ? rows.size() + 1 : Integer.parseInt(number), since1904);
        while (part.nextElementWithin("row", "c")) {
            var column = WorkbookRow.column(part.attribute("r"), row.width());
            var type = part.attribute("t");
            var isPercent = percents.contains(part.attribute("s"));
            var text = part.texts("c");
            if (column >= MOST_COLUMNS || text.isEmpty()) {
                continue;
            }
            if (type.isEmpty() || "n".equals(type)) {
                row.setNumber(column, counted(text), isPercent);
            } else {
                row.set(column, counted("s".equals(type) ? strings.get(Integer.parseInt(text)) : text));
            }
        }
        if (row.width() > 0) {
            rows.add(row);
        }
        if (rows.size() > FigureParser.MOST_FIGURES + 1) {
            throw new UnreadableFileException(Reason.TOO_MANY_FIGURES, Map.of("limit", FigureParser.MOST_FIGURES));
        }
    }

    private String counted(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw WorkbookPart.tooLarge();
        }
        return text;
    }
}
