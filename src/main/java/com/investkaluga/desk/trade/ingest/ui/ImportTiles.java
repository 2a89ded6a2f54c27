package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ui.PreviewSums.Sum;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;

/** An import in six numbers: both directions after and before it, and what is new, changed, the same and missing. */
final class ImportTiles {

    /** From here on a whole country's trade is spoken of, and millions are too long for a tile. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000_000_000L);

    private final Component reader;
    private final Formats formats;

    private ImportTiles(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    static Component of(ImportPreview preview, Component reader) {
        return new ImportTiles(reader).band(PreviewSums.of(preview));
    }

    private Component band(PreviewSums sums) {
        var tiles = new ArrayList<FigureTile>();
        // What several others report is not one another's: there is no sum of it.
        if (sums.ofRegion() || sums.others().size() == 1) {
            tiles.add(direction(sums.of(Direction.EXPORTS)));
            tiles.add(direction(sums.of(Direction.IMPORTS)));
        }
        var cells = sums.cells();
        tiles.add(entries("added", cells.added()));
        tiles.add(entries("changed", cells.changed()));
        tiles.add(entries("same", cells.same()));
        tiles.add(entries("missing", cells.missing()));
        return new FigureBand(tiles.toArray(FigureTile[]::new));
    }

    private FigureTile direction(Sum sum) {
        var billions = sum.after().max(sum.before()).compareTo(MANY) >= 0;
        var point = billions ? 9 : 6;
        var comparison = sum.rowsBefore() == 0
                ? reader.getTranslation("trade.import.tile.nothingBefore")
                : reader.getTranslation(
                        "trade.import.tile.before",
                        Map.of(
                                "before",
                                formats.decimal(sum.before().movePointLeft(point), 1),
                                "difference",
                                formats.signed(
                                        sum.after().subtract(sum.before()).movePointLeft(point), 1)));
        return new FigureTile(
                        reader.getTranslation("trade.direction." + sum.direction()),
                        formats.decimal(sum.after().movePointLeft(point), 1),
                        reader.getTranslation(billions ? "trade.import.unit.billions" : "trade.unit.millions"))
                .comparison(Ui.span(comparison));
    }

    private FigureTile entries(String what, long count) {
        var number = Ui.span(formats.count(count), "desk-tile-value");
        if (what.equals("missing") && count > 0) {
            number.addClassName("desk-attention");
        }
        return new FigureTile(reader.getTranslation("trade.import.tile." + what), number, "")
                .comparison(Ui.span(reader.getTranslation("trade.import.tile." + what + ".text")));
    }
}
