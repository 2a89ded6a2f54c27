package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read from front to back, without whatever XML can pull in from elsewhere. */
final class WorkbookPart implements AutoCloseable {

    private static final int MOST_MEGABYTES = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader xml;
    private String formula = "";

    private WorkbookPart(InputStream stream) throws XMLStreamException {
        this.stream = stream;
        this.xml = FACTORY.createXMLStreamReader(stream);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static WorkbookPart open(ZipFile zip, String name) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFileException(Reason.WORKBOOK_DAMAGED, Map.of());
        }
        if (entry.getSize() > MOST_MEGABYTES << 20) {
            throw tooLarge();
        }
        return new WorkbookPart(Archive.content(zip, entry));
    }

    static UnreadableFileException tooLarge() {
        return new UnreadableFileException(Reason.WORKBOOK_TOO_LARGE, Map.of("megabytes", MOST_MEGABYTES));
    }

    /** Goes to the next element of one of these names; false behind the last. */
    boolean nextElement(String... names) throws XMLStreamException {
        var wanted = Set.of(names);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && wanted.contains(xml.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element of this name before the outer one ends. */
    boolean nextElementWithin(String outer, String name) throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(name)) {
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(outer)) {
                return false;
            }
        }
        return false;
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /** Of the element it stands at; empty where it has none. */
    String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The values and texts until this element ends, without formulas and without how to pronounce them. */
    String texts(String end) throws XMLStreamException {
        var text = new StringBuilder();
        formula = "";
        var wanted = false;
        var spoken = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && is("f")) {
                formula = '=' + xml.getElementText();
            } else if (event == XMLStreamReader.START_ELEMENT) {
                spoken |= is("rPh");
                wanted = !spoken && (is("t") || is("v"));
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (is(end)) {
                    return text.toString();
                }
                spoken &= !is("rPh");
                wanted = false;
            } else if (wanted && xml.hasText()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** The formula among what {@link #texts} read last; empty where there was none. */
    String formula() {
        return formula;
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        try (stream) {
            xml.close();
        }
    }
}
