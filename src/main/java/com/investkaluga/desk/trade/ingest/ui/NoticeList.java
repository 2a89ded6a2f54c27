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
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What to look at before a commit, by kind: how many, why it is shown, and the gravest of each. */
final class NoticeList {

    private static final Map<String, Function<ImportNotice, @Nullable Comparable<?>>> KEYS = Map.of(
            "kind", ImportNotice::kind,
            "line", ImportNotice::line,
            "month", ImportNotice::month,
            "partner", ImportNotice::partner,
            "usd", ImportNotice::usd);

    private static final String GONE = "gone";

    private NoticeList() {}

    static Component of(
            long id, ImportPreview preview, ImportService imports, UserPreferences preferences, Component reader) {
        if (preview.notices().isEmpty()) {
            return new EmptyState(reader.getTranslation("trade.import.notices.none"));
        }
        var kinds = Ui.div("desk-rows");
        var list = Ui.div("desk-stack", kinds);
        var single = new ArrayList<ImportNotice>();
        for (var kind : ImportNotice.Kind.values()) {
            if (!preview.notices().containsKey(kind)) {
                continue;
            }
            if (kind == ImportNotice.Kind.GONE) {
                kinds.add(behind(
                        line(kind, preview, reader), () -> grid(imports.notices(id, kind), GONE, preferences, reader)));
            } else {
                kinds.add(line(kind, preview, reader));
                single.addAll(imports.notices(id, kind));
            }
        }
        if (!single.isEmpty()) {
            list.add(grid(single, "notices", preferences, reader));
        }
        return list;
    }

    /** One line; its list is made when somebody opens it. */
    private static Component behind(Component line, Supplier<Component> list) {
        var details = new Details(line);
        details.addClassName("desk-gone");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(list.get());
            }
        });
        return details;
    }

    private static Component line(ImportNotice.Kind kind, ImportPreview preview, Component reader) {
        return Ui.div(
                "desk-fact-line",
                new Chip(
                        reader.getTranslation("trade.import.notice." + kind) + " "
                                + Ui.formats(reader).count(preview.notices().get(kind)),
                        Chip.Tone.ATTENTION),
                Ui.secondary(reader.getTranslation("trade.import.notice." + kind + ".text")));
    }

    private static RecordGrid<ImportNotice> grid(
            List<ImportNotice> notices, String name, UserPreferences preferences, Component reader) {
        var words = new NoticeWords(reader);
        var formats = Ui.formats(reader);
        var grid = new RecordGrid<ImportNotice>(
                        "imports." + name, "trade.import.notices.count", preferences, notice -> notice)
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
                .width("what", "380px");
        if (name.equals(GONE)) {
            grid.hide("kind");
        }
        if (notices.stream().allMatch(notice -> notice.line() == null)) {
            grid.hide("line");
        }
        grid.complete("import-" + name, null);
        grid.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        return Rows.show(grid.onOpen(NoticeList::open), ListSource.by(notices, KEYS));
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
