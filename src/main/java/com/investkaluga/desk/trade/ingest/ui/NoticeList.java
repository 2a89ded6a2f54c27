package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportNotice;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What to look at before a commit, by kind: how many, why it is shown, and the gravest of each. */
final class NoticeList {

    private static final Map<String, Function<ImportNotice, @Nullable Comparable<?>>> KEYS = Map.of(
            "kind", ImportNotice::kind,
            "line", ImportNotice::line,
            "month", ImportNotice::month,
            "partner", ImportNotice::partner,
            "usd", ImportNotice::usd);

    private NoticeList() {}

    static Component of(
            long id, ImportPreview preview, ImportService imports, UserPreferences preferences, Component reader) {
        if (preview.notices().isEmpty()) {
            return new EmptyState(reader.getTranslation("trade.import.notices.none"));
        }
        var list = Ui.div("desk-stack", kinds(preview, reader));
        list.add(grid(id, preview, imports, preferences, reader));
        return list;
    }

    private static Component kinds(ImportPreview preview, Component reader) {
        var kinds = Ui.div("desk-rows");
        Arrays.stream(ImportNotice.Kind.values())
                .filter(preview.notices()::containsKey)
                .forEach(kind -> kinds.add(Ui.div(
                        "desk-fact-line",
                        new Chip(
                                reader.getTranslation("trade.import.notice." + kind) + " "
                                        + Ui.formats(reader)
                                                .count(preview.notices().get(kind)),
                                Chip.Tone.ATTENTION),
                        Ui.secondary(reader.getTranslation("trade.import.notice." + kind + ".text")))));
        return kinds;
    }

    private static RecordGrid<ImportNotice> grid(
            long id, ImportPreview preview, ImportService imports, UserPreferences preferences, Component reader) {
        var words = new NoticeWords(reader);
        var formats = Ui.formats(reader);
        var grid = new RecordGrid<ImportNotice>(
                        "imports.notices", "trade.import.notices.count", preferences, notice -> notice)
                .text("kind", text("kind", reader), words::kind, "kind")
                .number(
                        "line",
                        text("problem.line", reader),
                        ImportNotice::line,
                        notice -> notice.line() == null ? "" : formats.count(notice.line()),
                        "line")
                .text("month", text("period", reader), words::month, "month")
                .text("partner", text("partner", reader), words::partner, "partner")
                .text("goods", text("goods", reader), ImportNotice::code, null)
                .text("what", text("notice.what", reader), words::what, null)
                .width("what", "380px")
                .complete("import-notices", null);
        grid.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        var kept = Arrays.stream(ImportNotice.Kind.values())
                .filter(preview.notices()::containsKey)
                .flatMap(kind -> imports.notices(id, kind).stream())
                .toList();
        return Rows.show(grid.onOpen(NoticeList::open), ListSource.by(kept, KEYS));
    }

    /** What a notice speaks of: the figure that is contradicted, the partner's page. */
    private static void open(ImportNotice notice) {
        var contradiction = notice.contradiction();
        var partner = contradiction == null ? notice.partner() : contradiction.iso2();
        if (Formats.isCountry(partner)) {
            Ui.go("partners/" + partner + (contradiction == null ? "" : "?tab=figures"));
        }
    }

    private static String text(String key, Component reader) {
        return reader.getTranslation("trade.import." + key);
    }
}
