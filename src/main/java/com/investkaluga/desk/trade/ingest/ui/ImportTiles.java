package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** An import in six numbers: both directions after and before it, and what is new, changed, the same and missing. */
final class ImportTiles {

    private ImportTiles() {}

    static Component of(ImportPreview preview, Component reader) {
        var sums = PreviewSums.of(preview);
        var cells = sums.cells();
        return new FigureBand(
                direction(sums, Direction.EXPORTS, reader),
                direction(sums, Direction.IMPORTS, reader),
                entries("added", cells.added(), reader),
                entries("changed", cells.changed(), reader),
                entries("same", cells.same(), reader),
                entries("missing", cells.missing(), reader));
    }

    private static FigureTile direction(PreviewSums sums, Direction direction, Component reader) {
        var sum = sums.of(direction);
        var formats = Ui.formats(reader);
        var difference = sum.after().subtract(sum.before());
        var comparison = sum.rowsBefore() == 0
                ? reader.getTranslation("trade.import.tile.nothingBefore")
                : reader.getTranslation(
                        "trade.import.tile.before",
                        Map.of(
                                "before", formats.millions(sum.before()),
                                "difference", formats.signed(difference.movePointLeft(6), 1)));
        return new FigureTile(
                        reader.getTranslation("trade.direction." + direction),
                        formats.millions(sum.after()),
                        reader.getTranslation("trade.unit.millions"))
                .comparison(Ui.span(comparison));
    }

    private static FigureTile entries(String what, long count, Component reader) {
        var number = Ui.span(Ui.formats(reader).count(count), "desk-tile-value");
        if (what.equals("missing") && count > 0) {
            number.addClassName("desk-attention");
        }
        return new FigureTile(reader.getTranslation("trade.import.tile." + what), number, "")
                .comparison(Ui.span(reader.getTranslation("trade.import.tile." + what + ".text")));
    }
}
