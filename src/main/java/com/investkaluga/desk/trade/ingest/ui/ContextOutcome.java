package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a committed import has beside the region's own trade: that it is kept apart, and where it is seen or why nowhere. */
final class ContextOutcome {

    private static final int MOST_COUNTRIES = 3;
    private static final Reporter RUSSIA = Reporter.country("RU");

    private ContextOutcome() {}

    /** Nothing where all of it is the region's. */
    static List<Component> of(ImportPreview preview, Component reader) {
        var others = PreviewSums.of(preview).others();
        var words = new ArrayList<Component>();
        if (others.isEmpty()) {
            return words;
        }
        words.add(new Paragraph(reader.getTranslation(
                "trade.import.committed.context", Map.of("names", ImportWords.reporters(others, reader)))));
        var pages = pages(others);
        if (!pages.isEmpty()) {
            words.add(links(pages, reader));
        }
        if (others.contains(RUSSIA)) {
            words.add(new Paragraph(reader.getTranslation("trade.import.committed.context.russia")));
        }
        if (others.stream().anyMatch(reporter -> reporter.kind() == Reporter.Kind.REGION)) {
            words.add(new Paragraph(reader.getTranslation("trade.import.committed.context.regions")));
        }
        return words;
    }

    /** A country's trade with the world is seen on its own page. */
    private static List<Reporter> pages(Collection<Reporter> others) {
        return others.stream()
                .filter(reporter -> reporter.kind() == Reporter.Kind.COUNTRY
                        && Formats.isCountry(reporter.code())
                        && !reporter.equals(RUSSIA))
                .toList();
    }

    private static Component links(List<Reporter> pages, Component reader) {
        var line = Ui.div("desk-fact-line");
        pages.stream()
                .limit(MOST_COUNTRIES)
                .forEach(reporter -> line.add(Ui.link(
                        "partners/" + reporter.code(),
                        reader.getTranslation(
                                "trade.import.committed.country",
                                Map.of("country", ImportWords.reporter(reporter, reader))))));
        var more = pages.size() - MOST_COUNTRIES;
        if (more > 0) {
            line.add(Ui.secondary(
                    reader.getTranslation("trade.import.committed.countries.more", Map.of("count", more))));
        }
        return line;
    }
}
