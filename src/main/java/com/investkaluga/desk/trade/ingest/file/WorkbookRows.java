package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import com.investkaluga.desk.trade.ingest.file.WorkbookSheets.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook's first sheet, as far as a template needs them. By hand, because the desk sets limits to what a
 * workbook may unpack to, and because a library would bring another XML parser for all of the desk.
 */
final class WorkbookRows {

    private static final int MOST_CHARACTERS = 32 << 20;
    private static final int MOST_COLUMNS = 256;

    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();
    private final List<WorkbookRow> rows = new ArrayList<>();
    private Set<String> percents = Set.of();
    private boolean since1904;
    private int characters;
    private int merges;

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
        var workbook = WorkbookSheets.of(zip);
        since1904 = workbook.since1904();
        if (zip.getEntry(WorkbookSheets.FOLDER + "sharedStrings.xml") != null) {
            sharedStrings();
        }
        percents = WorkbookStyles.percents(zip, WorkbookSheets.FOLDER + "styles.xml");
        refuseSeveral(workbook.sheets());
        rows(workbook.sheets().getFirst(), Integer.MAX_VALUE);
        return rows;
    }

    /** Only the first sheet is read: figures on others too would be passed over in silence. */
    private void refuseSeveral(List<Sheet> sheets) throws IOException, XMLStreamException {
        var ofFigures = new ArrayList<String>();
        for (var sheet : sheets) {
            rows(sheet, 2);
            if (rows.size() == 2 && FileFormat.FIGURES_CSV.equals(formatOf(rows.getFirst()))) {
                ofFigures.add(Complaints.shown(sheet.name()));
            }
            rows.clear();
        }
        if (ofFigures.size() > 1) {
            throw new UnreadableFileException(Reason.SEVERAL_SHEETS, Map.of("sheets", String.join(", ", ofFigures)));
        }
    }

    private static @Nullable FileFormat formatOf(WorkbookRow header) {
        var layout = Layout.of(header.texts());
        return layout == null ? null : layout.format();
    }

    private void rows(Sheet sheet, int most) throws IOException, XMLStreamException {
        try (var part = WorkbookPart.open(zip, sheet.part())) {
            while (rows.size() < most && part.nextElement("row", "mergeCell")) {
                if (part.is("row")) {
                    row(part);
                } else {
                    merge(part.attribute("ref"));
                }
            }
        }
    }

    /** What stands in a merged cell is in its first row alone, and the others would say something else without it. */
    private void merge(String range) {
        var ends = range.replaceAll("[^0-9:]", "").split(":");
        if (ends.length == 2 && !ends[0].equals(ends[1])) {
            if (++merges > FigureParser.MOST_FIGURES) {
                throw WorkbookPart.tooLarge();
            }
            var first = Integer.parseInt(ends[0]);
            var last = Integer.parseInt(ends[1]);
            rows.stream()
                    .filter(row -> row.number() >= first && row.number() <= last)
                    .forEach(WorkbookRow::merge);
        }
    }

    private void sharedStrings() throws IOException, XMLStreamException {
        try (var part = WorkbookPart.open(zip, WorkbookSheets.FOLDER + "sharedStrings.xml")) {
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
            var stated = part.texts("c");
            // a formula that is worked out to an empty text says so by its type
            var text = stated.isEmpty() && !"str".equals(type) ? part.formula() : stated;
            if (column >= MOST_COLUMNS || text.isEmpty()) {
                continue;
            }
            if ((type.isEmpty() || "n".equals(type)) && text.charAt(0) != '=') {
                row.setNumber(column, counted(text), isPercent);
            } else {
                row.set(column, counted(text(type, text)));
            }
        }
        if (row.width() > 0) {
            rows.add(row);
        }
        if (rows.size() > FigureParser.MOST_FIGURES + 1) {
            throw new UnreadableFileException(Reason.TOO_MANY_FIGURES, Map.of("limit", FigureParser.MOST_FIGURES));
        }
    }

    private String text(String type, String text) {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(text));
            case "b" -> "1".equals(text) ? "TRUE" : "FALSE";
            default -> text;
        };
    }

    private String counted(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw WorkbookPart.tooLarge();
        }
        return text;
    }
}
