package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureEffect;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportPreview.FigureChange;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reported figures of a file, and what committing each does. */
final class FigureChanges {

    private static final Map<String, Function<FigureChange, @Nullable Comparable<?>>> KEYS = Map.of(
            "line", FigureChange::line,
            "effect", FigureChange::effect,
            "partner", change -> change.data().iso2(),
            "period", change -> change.data().period(),
            "value", change -> change.data().valueUsd());

    private final Component reader;
    private final Formats formats;

    private FigureChanges(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    static Component of(ImportPreview preview, UserPreferences preferences, Component reader) {
        var kept = preview.figures().size();
        var grid = new FigureChanges(reader).grid(preview.figures(), preferences);
        return preview.figureCount() == kept
                ? grid
                : Ui.div(
                        "desk-stack",
                        Ui.secondary(reader.getTranslation(
                                "trade.import.figures.more", Map.of("all", preview.figureCount(), "kept", kept))),
                        grid);
    }

    private RecordGrid<FigureChange> grid(List<FigureChange> changes, UserPreferences preferences) {
        var grid = new RecordGrid<FigureChange>(
                        "imports.figures", "trade.import.figures.count", preferences, FigureChange::line)
                .number("line", text("trade.import.problem.line"), FigureChange::line, this::line, "line")
                .column(
                        "effect",
                        text("trade.import.figure.effect"),
                        CellRenderers.<FigureChange>chip(this::effect, change -> tone(change.effect())),
                        this::effect,
                        "effect")
                .text("partner", text("trade.import.partner"), this::partner, "partner")
                .text("period", text("trade.import.period"), change -> period(change.data()), "period")
                .text("direction", text("trade.figure.direction"), change -> direction(change.data()), null)
                .millions(
                        "value",
                        text("trade.import.figure.value"),
                        change -> change.data().valueUsd(),
                        change -> formats.millions(change.data().valueUsd()),
                        change -> "",
                        "value")
                .millions(
                        "before",
                        text("trade.import.figure.before"),
                        FigureChange::usdBefore,
                        change -> formats.millions(change.usdBefore()),
                        change -> "",
                        null)
                .number(
                        "growth",
                        text("trade.figure.growthPercent"),
                        change -> change.data().growthPercent(),
                        change -> percent(change.data().growthPercent()),
                        null)
                .number(
                        "share",
                        text("trade.figure.sharePercent"),
                        change -> change.data().sharePercent(),
                        change -> percent(change.data().sharePercent()),
                        null)
                .text(
                        "rank",
                        text("trade.figure.rank"),
                        change -> rank(change.data().rank()),
                        null)
                .text(
                        "source",
                        text("trade.figure.sourceTitle"),
                        change -> SourceTitle.of(change.data().sourceTitle()),
                        null)
                .width("source", "200px")
                .complete("import-figures", null);
        return Rows.show(grid, ListSource.by(changes, KEYS));
    }

    /** '12', or '3 of corrected.csv' where it came with a correction. */
    private String line(FigureChange change) {
        return change.correctedLine() == null || change.correction() == null
                ? formats.count(change.line())
                : reader.getTranslation(
                        "trade.import.figure.line",
                        Map.of("line", change.correctedLine(), "file", change.correction()));
    }

    private String effect(FigureChange change) {
        return text("trade.import.figure." + change.effect());
    }

    private static Chip.Tone tone(FigureEffect effect) {
        return switch (effect) {
            case NEW -> Chip.Tone.ACCENT;
            case REVISED -> Chip.Tone.ATTENTION;
            case COMPETING, WITHOUT_PERIOD, SAME -> Chip.Tone.OUTLINE;
        };
    }

    private String partner(FigureChange change) {
        var iso2 = change.data().iso2();
        return iso2 == null ? text("trade.import.partner.all") : formats.country(iso2);
    }

    private String period(FigureData data) {
        return data.period() == null ? text("trade.period.unknown") : PeriodText.of(data.period(), reader);
    }

    private String direction(FigureData data) {
        return TradeText.direction(data.direction(), reader);
    }

    private String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : formats.asWritten(percent) + "\u00a0%";
    }

    private String rank(@Nullable Integer rank) {
        return rank == null ? "" : RankText.place(rank, reader);
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
