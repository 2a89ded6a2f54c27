package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
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
        facts.removeIf(String::isBlank);
        return new PageHeader(title)
                .under(ImportWords.PATH, reader.getTranslation("trade.import.title"))
                .details(
                        new Chip(ImportWords.status(row.status(), reader), ImportWords.tone(row.status())),
                        Ui.span(String.join(" · ", facts)));
    }
}
