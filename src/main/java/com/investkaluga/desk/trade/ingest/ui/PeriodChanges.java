package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportPreview.PeriodChange;
import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The periods of an import: amounts before and after, and how many entries change. */
final class PeriodChanges {

    private final boolean severalReporters;
    private final Component reader;
    private final Formats formats;
    private final RecordGrid<PeriodChange> grid;
    private final Map<String, Function<PeriodChange, @Nullable Comparable<?>>> keys = new LinkedHashMap<>();

    private PeriodChanges(boolean severalReporters, UserPreferences preferences, Component reader) {
        this.severalReporters = severalReporters;
        this.reader = reader;
        formats = Ui.formats(reader);
        grid = new RecordGrid<>(
                "imports.periods",
                severalReporters ? "trade.import.reports.count" : "trade.import.periods.count",
                preferences,
                change -> change.reporter() + " " + change.period(),
                change -> "?period=" + change.period());
    }

    static RecordGrid<PeriodChange> of(List<PeriodChange> changes, UserPreferences preferences, Component reader) {
        var severalReporters =
                changes.stream().map(PeriodChange::reporter).distinct().count() > 1;
        return new PeriodChanges(severalReporters, preferences, reader).show(changes);
    }

    private RecordGrid<PeriodChange> show(List<PeriodChange> changes) {
        keys.put("period", PeriodChange::period);
        grid.text("period", text("period"), change -> PeriodText.of(change.period(), reader), "period")
                .text("reporter", text("reporter"), change -> ImportWords.reporter(change.reporter(), reader), null);
        keys.putAll(ChangeColumns.add(grid, PeriodChange::changes, reader));
        number("added", change -> change.cells().added());
        number("changed", change -> change.cells().changed());
        number("same", change -> change.cells().same());
        number("missing", change -> change.cells().missing());
        number("partners", PeriodChange::partners);
        if (!severalReporters) {
            grid.hide("reporter");
        }
        grid.hide("partners").complete("import-periods", null);
        return ChangeColumns.show(grid, ListSource.by(changes, keys), reader);
    }

    private void number(String what, ToLongFunction<PeriodChange> count) {
        keys.put(what, count::applyAsLong);
        grid.number(
                what,
                text("tile." + what),
                count::applyAsLong,
                change -> formats.count(count.applyAsLong(change)),
                what);
    }

    private String text(String key) {
        return reader.getTranslation("trade.import." + key);
    }
}
