package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FigureEffect;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportPreview.PeriodChange;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a commit will do in one sentence, and what deserves a second look before it. */
final class CommitWords {

    private static final List<Direction> DIRECTIONS = List.of(Direction.EXPORTS, Direction.IMPORTS);

    private final ImportDetails details;
    private final ImportPreview preview;
    private final PreviewSums sums;
    private final boolean sampleShown;
    private final Component reader;

    /** @param sampleShown whether the screens speak from sample statistics until now */
    CommitWords(ImportDetails details, ImportPreview preview, boolean sampleShown, Component reader) {
        this.details = details;
        this.preview = preview;
        this.sampleShown = sampleShown;
        this.reader = reader;
        sums = PreviewSums.of(preview);
    }

    String sentence() {
        if (!preview.figures().isEmpty()) {
            return figures();
        }
        if (sums.periods().isEmpty()) {
            return reader.getTranslation(
                    "trade.import.will.take", Map.of("count", details.row().rows()));
        }
        var cells = sums.cells();
        var stored = cells.changed() + cells.same() + cells.missing();
        var arguments = new HashMap<String, Object>();
        arguments.put("periods", periods());
        arguments.put("added", cells.added());
        arguments.put("changed", cells.changed());
        arguments.put("same", cells.same());
        arguments.put("missing", cells.missing());
        if (stored == 0) {
            return reader.getTranslation("trade.import.will.add", arguments);
        }
        return cells.added() + cells.changed() + cells.missing() == 0
                ? reader.getTranslation("trade.import.will.nothing", arguments)
                : reader.getTranslation("trade.import.will.replace", arguments);
    }

    /** Sentences that somebody should read before going on, gravest first. */
    List<String> attention() {
        var words = new ArrayList<String>();
        for (var direction : DIRECTIONS) {
            var gone = sums.vanishing(direction);
            if (!gone.isEmpty()) {
                words.add(reader.getTranslation(
                        "trade.import.vanishes." + direction, Map.of("periods", PeriodRuns.text(gone, reader))));
            }
        }
        if (sums.cells().missing() > 0) {
            words.add(reader.getTranslation(
                    "trade.import.missing", Map.of("count", sums.cells().missing())));
        }
        return words;
    }

    /** What is worth knowing and no danger: other reporters, a file of one direction only. */
    List<String> remarks() {
        var words = new ArrayList<String>();
        if (!sums.others().isEmpty()) {
            words.add(reader.getTranslation(
                    sums.ofRegion() ? "trade.import.context" : "trade.import.context.only",
                    Map.of("names", ImportWords.reporters(sums.others(), reader))));
        }
        if (sums.ofRegion() && sampleShown) {
            words.add(reader.getTranslation("trade.import.sample.ends"));
        }
        if (sums.ofRegion()) {
            DIRECTIONS.stream()
                    .map(sums::of)
                    .filter(sum -> sum.rowsAfter() == 0 && sum.rowsBefore() == 0)
                    .forEach(sum -> words.add(reader.getTranslation("trade.import.absent." + sum.direction())));
        }
        if (details.row().correctionOf() != null) {
            words.add(reader.getTranslation(
                    "trade.import.corrects", Map.of("number", details.row().correctionOf())));
        }
        return words;
    }

    private String periods() {
        return PeriodRuns.text(sums.periods().stream().map(PeriodChange::period).toList(), reader);
    }

    /** '3 new, 1 revised, 2 already there'. */
    private String figures() {
        var formats = Ui.formats(reader);
        var counts = Stream.of(FigureEffect.values())
                .filter(preview.effects()::containsKey)
                .map(effect -> reader.getTranslation("trade.import.figure." + effect) + ": "
                        + formats.count(preview.effects().get(effect)))
                .collect(Collectors.joining("; "));
        return reader.getTranslation(
                "trade.import.will.figures", Map.of("count", preview.figureCount(), "effects", counts));
    }
}
