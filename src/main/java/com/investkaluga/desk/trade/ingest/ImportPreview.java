package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureEffect;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What committing (or undoing) an import changes, against what counts now.
 *
 * @param periods by reporter and period, the region first, earliest period first
 * @param partners by reporter and partner over all periods of the file, greatest change first
 * @param notices how many of each kind there are, of which the first 200 are kept
 * @param figures the first thousand of a file of reported figures, else none
 * @param effects how many of all its figures come to what
 */
public record ImportPreview(
        List<PeriodChange> periods,
        List<PartnerChange> partners,
        Map<ImportNotice.Kind, Long> notices,
        List<FigureChange> figures,
        Map<FigureEffect, Long> effects) {

    /** Of an import that was not read to the end, or is being compared anew. */
    public static final ImportPreview NONE = new ImportPreview(List.of(), List.of(), Map.of(), List.of(), Map.of());

    public ImportPreview {
        periods = List.copyOf(periods);
        partners = List.copyOf(partners);
        notices = Map.copyOf(notices);
        figures = List.copyOf(figures);
        effects = Map.copyOf(effects);
    }

    /**
     * Amounts and rows before and after.
     *
     * @param direction exports or imports
     */
    public record Change(
            Direction direction, BigDecimal usdBefore, BigDecimal usdAfter, long rowsBefore, long rowsAfter) {

        public BigDecimal difference() {
            return usdAfter.subtract(usdBefore);
        }

        /** Null where nothing is stored. */
        public @Nullable BigDecimal storedBefore() {
            return rowsBefore == 0 ? null : usdBefore;
        }

        /** Null where nothing will be stored. */
        public @Nullable BigDecimal storedAfter() {
            return rowsAfter == 0 ? null : usdAfter;
        }

        Change reversed() {
            return new Change(direction, usdAfter, usdBefore, rowsAfter, rowsBefore);
        }
    }

    /**
     * Cells of month, partner, direction, full code and unit.
     *
     * @param changed in both, with another value, weight or quantity
     * @param missing stored but not in the file
     */
    public record Cells(long added, long changed, long same, long missing) {

        public static final Cells NONE = new Cells(0, 0, 0, 0);

        Cells reversed() {
            return new Cells(missing, changed, same, added);
        }

        public Cells plus(Cells other) {
            return new Cells(added + other.added, changed + other.changed, same + other.same, missing + other.missing);
        }
    }

    /** @param partners how many have rows in the file */
    public record PeriodChange(Reporter reporter, Period period, int partners, List<Change> changes, Cells cells) {

        PeriodChange reversed() {
            return new PeriodChange(reporter, period, partners, reverse(changes), cells.reversed());
        }
    }

    /** @param partner ISO code, NN for the unknown one, W0 for the world */
    public record PartnerChange(Reporter reporter, String partner, List<Change> changes) {

        PartnerChange reversed() {
            return new PartnerChange(reporter, partner, reverse(changes));
        }
    }

    private static List<Change> reverse(List<Change> changes) {
        return changes.stream().map(Change::reversed).toList();
    }

    /** The same difference the other way round, with nothing to look at. */
    ImportPreview reversed() {
        return new ImportPreview(
                periods.stream().map(PeriodChange::reversed).toList(),
                partners.stream().map(PartnerChange::reversed).toList(),
                Map.of(),
                figures,
                effects);
    }

    /**
     * A figure of the file and what committing it does.
     *
     * @param line tells it from the others; where the line of its own file stands, for one of that file
     * @param correctedLine the line of the correction that it came with, null for one of the import's own file
     * @param correction the name of that file
     * @param usdBefore the value in use until then, null where there is none
     */
    public record FigureChange(
            long line,
            @Nullable Long correctedLine,
            @Nullable String correction,
            FigureData data,
            FigureEffect effect,
            @Nullable BigDecimal usdBefore) {}

    /** How many reported figures there are, more than are kept here. */
    public long figureCount() {
        return effects.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All cells of all periods. */
    public Cells cells() {
        return periods.stream().map(PeriodChange::cells).reduce(Cells.NONE, Cells::plus);
    }
}
