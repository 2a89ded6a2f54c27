package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The head of an import's page: what file it is, and how it stands. */
final class ImportHeader {

    private ImportHeader() {}

    static PageHeader of(ImportDetails details, String title, Component reader) {
        var row = details.row();
        var facts = new ArrayList<>(List.of(reader.getTranslation("trade.import.number", Map.of("number", row.id()))));
        facts.add(ImportWords.kind(row.kind(), reader));
        facts.add(ImportWords.months(row, reader));
        if (details.fileSize() != null) {
            facts.add(ImportWords.bytes(details.fileSize(), reader));
        }
        facts.add(reader.getTranslation(
                "trade.import.dropped",
                Map.of(
                        "who", ImportWords.who(row.createdBy(), reader),
                        "when", ImportWords.when(row.createdAt(), reader))));
        facts.add(byHand(details.choices(), reader));
        facts.removeIf(String::isBlank);
        return new PageHeader(title)
                .under(ImportWords.PATH, reader.getTranslation("trade.import.title"))
                .details(
                        new Chip(ImportWords.status(row.status(), reader), ImportWords.tone(row.status())),
                        Ui.span(String.join(" · ", facts)));
    }

    /** 'set by hand: encoding CP866, decimal mark point'; empty where all was found out. */
    private static String byHand(ReadingChoices choices, Component reader) {
        var said = new ArrayList<String>();
        if (choices.charset() != null) {
            said.add(byHand("charset", ReadingChoices.name(choices.charset()), reader));
        }
        if (choices.separator() != null) {
            said.add(byHand("separator", ReadingCard.separator(choices.separator(), reader), reader));
        }
        if (choices.decimalMark() != null) {
            said.add(byHand("decimalMark", ReadingCard.separator(choices.decimalMark(), reader), reader));
        }
        return said.isEmpty()
                ? ""
                : reader.getTranslation("trade.import.byHand", Map.of("what", String.join(", ", said)));
    }

    private static String byHand(String what, String value, Component reader) {
        return reader.getTranslation("trade.import.byHand." + what, Map.of("value", value));
    }
}
