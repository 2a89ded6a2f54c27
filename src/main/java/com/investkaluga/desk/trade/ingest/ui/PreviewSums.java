package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportPreview.Cells;
import com.investkaluga.desk.trade.ingest.ImportPreview.Change;
import com.investkaluga.desk.trade.ingest.ImportPreview.PartnerChange;
import com.investkaluga.desk.trade.ingest.ImportPreview.PeriodChange;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import changes in sum. Where there is anything of the region, the sums are the region's alone; what others report is
 * never added to it.
 *
 * @param periods of the summed reporters
 * @param ofRegion whether the region is among the reporters
 * @param others reporters that are kept as context
 */
record PreviewSums(List<PeriodChange> periods, boolean ofRegion, Set<Reporter> others) {

    static final Reporter REGION = Reporter.region("29000");

    /** The sum over all periods in one direction. */
    record Sum(Direction direction, BigDecimal before, BigDecimal after, long rowsBefore, long rowsAfter) {

        /** Null where nothing is stored. */
        @Nullable
        BigDecimal storedBefore() {
            return rowsBefore == 0 ? null : before;
        }

        /** Null where nothing will be stored. */
        @Nullable
        BigDecimal storedAfter() {
            return rowsAfter == 0 ? null : after;
        }

        /** Whether all that is stored would go, because the file has none of it. */
        boolean vanishes() {
            return rowsBefore > 0 && rowsAfter == 0;
        }
    }

    static PreviewSums of(ImportPreview preview) {
        var region = preview.periods().stream()
                .filter(change -> change.reporter().equals(REGION))
                .toList();
        var others = new LinkedHashSet<Reporter>();
        preview.periods().stream()
                .map(PeriodChange::reporter)
                .filter(reporter -> !reporter.equals(REGION))
                .forEach(others::add);
        return new PreviewSums(region.isEmpty() ? preview.periods() : region, !region.isEmpty(), others);
    }

    /** How many periods an import speaks of, whoever reports them. */
    static long periodCount(ImportPreview preview) {
        return preview.periods().stream().map(PeriodChange::period).distinct().count();
    }

    /** How many partners, whoever reports of them. */
    static long partnerCount(ImportPreview preview) {
        return preview.partners().stream()
                .map(PartnerChange::partner)
                .distinct()
                .count();
    }

    Sum of(Direction direction) {
        var changes = changes(direction).toList();
        return new Sum(
                direction,
                total(changes.stream().map(Change::usdBefore)),
                total(changes.stream().map(Change::usdAfter)),
                changes.stream().mapToLong(Change::rowsBefore).sum(),
                changes.stream().mapToLong(Change::rowsAfter).sum());
    }

    Cells cells() {
        return periods.stream().map(PeriodChange::cells).reduce(Cells.NONE, Cells::plus);
    }

    /** Periods in which all that is stored in this direction would go. */
    List<Period> vanishing(Direction direction) {
        return periods.stream()
                .filter(period -> period.changes().stream()
                        .anyMatch(change ->
                                change.direction() == direction && change.rowsBefore() > 0 && change.rowsAfter() == 0))
                .map(PeriodChange::period)
                .toList();
    }

    /** The change of a direction, null where there is none in the list. */
    static @Nullable Change in(Direction direction, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.direction() == direction)
                .findFirst()
                .orElse(null);
    }

    private Stream<Change> changes(Direction direction) {
        return periods.stream()
                .flatMap(period -> period.changes().stream())
                .filter(change -> change.direction() == direction);
    }

    private static BigDecimal total(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
