package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** How a workbook shows its numbers, as far as that changes what they mean. */
final class WorkbookStyles {

    /** Every workbook's own: {@code 0%} and {@code 0.00%}. */
    private static final Set<String> BUILT_IN = Set.of("9", "10");

    private WorkbookStyles() {}

    /** The numbers of the styles that show a number as percents, as cells name them; none where there is no such part. */
    static Set<String> percents(ZipFile zip, String name) throws IOException, XMLStreamException {
        var percents = new HashSet<String>();
        if (zip.getEntry(name) == null) {
            return percents;
        }
        var formats = new HashSet<>(BUILT_IN);
        try (var part = WorkbookPart.open(zip, name)) {
            while (part.nextElement("numFmt", "cellXfs")) {
                if (part.is("cellXfs")) {
                    for (var style = 0; part.nextElementWithin("cellXfs", "xf"); style++) {
                        if (formats.contains(part.attribute("numFmtId"))) {
                            percents.add(Integer.toString(style));
                        }
                    }
                } else if (part.attribute("formatCode")
                        .replaceAll("\"[^\"]*\"", "")
                        .contains("%")) {
                    formats.add(part.attribute("numFmtId"));
                }
            }
        }
        return percents;
    }
}
