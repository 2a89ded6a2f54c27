package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * What a workbook says of itself.
 *
 * @param since1904 whether its days are counted from 1904, as on old Macs
 * @param sheets in order, one at least
 */
record WorkbookSheets(boolean since1904, List<Sheet> sheets) {

    /** The directory of a workbook's parts. */
    static final String FOLDER = "xl/";

    private static final int MOST = 256;

    /** @param part where its rows are */
    record Sheet(String name, String part) {}

    /** @throws UnreadableFileException where there is none */
    static WorkbookSheets of(ZipFile zip) throws IOException, XMLStreamException {
        var targets = targets(zip);
        var sheets = new ArrayList<Sheet>();
        var since1904 = false;
        try (var part = WorkbookPart.open(zip, FOLDER + "workbook.xml")) {
            while (sheets.size() < MOST && part.nextElement("workbookPr", "sheet")) {
                since1904 |= "1".equals(part.attribute("date1904")) || "true".equals(part.attribute("date1904"));
                var target = part.is("sheet") ? targets.get(part.attribute("id")) : null;
                if (target != null && zip.getEntry(target) != null) {
                    sheets.add(new Sheet(part.attribute("name"), Objects.requireNonNull(target)));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableFileException(Reason.WORKBOOK_DAMAGED, Map.of());
        }
        return new WorkbookSheets(since1904, List.copyOf(sheets));
    }

    private static Map<String, String> targets(ZipFile zip) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var part = WorkbookPart.open(zip, FOLDER + "_rels/workbook.xml.rels")) {
            while (part.nextElement("Relationship")) {
                var target = part.attribute("Target");
                targets.put(part.attribute("Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
        return targets;
    }
}
