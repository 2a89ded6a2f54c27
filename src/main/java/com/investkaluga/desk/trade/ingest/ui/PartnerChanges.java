package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.trade.ingest.ImportPreview.PartnerChange;
import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The partners of an import: amounts before and after, greatest change first. */
final class PartnerChanges {

    private PartnerChanges() {}

    static RecordGrid<PartnerChange> of(List<PartnerChange> changes, UserPreferences preferences, Component reader) {
        var severalReporters =
                changes.stream().map(PartnerChange::reporter).distinct().count() > 1;
        var grid = new RecordGrid<PartnerChange>(
                "imports.partners",
                severalReporters ? "trade.import.reports.partners.count" : "trade.import.partners.count",
                preferences,
                change -> change.reporter() + " " + change.partner(),
                PartnerChanges::path);
        grid.column(
                "partner",
                reader.getTranslation("trade.import.partner"),
                CellRenderers.<PartnerChange>flagged(
                        change -> Formats.isCountry(change.partner()) ? change.partner() : null,
                        change -> ImportWords.partner(change.partner(), reader),
                        change -> severalReporters ? ImportWords.reporter(change.reporter(), reader) : null,
                        PartnerChanges::path),
                change -> ImportWords.partner(change.partner(), reader),
                "partner");
        var keys = new HashMap<String, Function<PartnerChange, @Nullable Comparable<?>>>(
                ChangeColumns.add(grid, PartnerChange::changes, reader));
        keys.put("partner", change -> ImportWords.partner(change.partner(), reader));
        grid.complete("import-partners", null);
        return ChangeColumns.show(grid, ListSource.by(changes, keys), reader);
    }

    private static String path(PartnerChange change) {
        return Formats.isCountry(change.partner()) ? "partners/" + change.partner() : ImportWords.PATH;
    }
}
