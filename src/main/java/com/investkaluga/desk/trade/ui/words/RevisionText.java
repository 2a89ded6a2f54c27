package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.flow.Revision;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value was before imports changed it, since when it is another, and which import it was. */
public final class RevisionText {

    private RevisionText() {}

    /** 'revised, was 660.0', with the import that changed it on pointing; empty where there is no revision. */
    public static Span was(@Nullable Revision revision, Component reader) {
        var was = Ui.secondary(brief(revision, reader));
        was.getElement().setAttribute("title", of(revision, reader));
        return was;
    }

    /** The same without the import. */
    public static String brief(@Nullable Revision revision, Component reader) {
        return revision == null
                ? ""
                : reader.getTranslation(
                        "trade.revision.was", Map.of("usd", Ui.formats(reader).millions(revision.formerUsd())));
    }

    /** '660.0 USD m before import 12 (DATTSVT.csv) of 24 Nov 2026, 14:05'; empty where there is no revision. */
    public static String of(@Nullable Revision revision, Component reader) {
        return revision == null
                ? ""
                : reader.getTranslation(
                        "trade.revision",
                        Map.of(
                                "usd", Ui.formats(reader).millions(revision.formerUsd()),
                                "when",
                                        Ui.formats(reader)
                                                .dateTime(revision.by().committedAt(), ZoneId.systemDefault()),
                                "import", Long.toString(revision.by().batchId()),
                                "title", revision.by().title()));
    }
}
