package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;
import java.util.List;

/**
 * Adds rows up by partner, chapter and heading while they pass, so that the database need not read them again. Where there are too
 * many cells for the memory, sums are stored in parts.
 */
final class FlowTally {

    /** 25 MB: some 800,000 cells, six years of months, partners and chapters; files come month by month, so parts are rare. */
    private static final int MOST_CELLS = 1 << 20;

    private static final List<String> PARTNER_COLUMNS =
            List.of("batch_id", "first_day", "partner", "direction", "value_usd", "row_count");
    private static final List<String> CHAPTER_COLUMNS =
            List.of("batch_id", "first_day", "partner", "direction", "chapter", "value_usd", "row_count");
    private static final List<String> HEADING_COLUMNS =
            List.of("batch_id", "first_day", "direction", "heading", "value_usd", "row_count");

    private final SumTable chapters = new SumTable(MOST_CELLS);
    private final SumTable headings = new SumTable(MOST_CELLS / 2);

    private long lastMonth;
    private boolean inParts;

    void add(CustomsRow row, long cents) {
        var month = PackedKey.month(row.month());
        var partner = PackedKey.text(month, row.partner(), 2);
        chapters.add(PackedKey.text(PackedKey.direction(partner, row.direction()), row.hsCode(), 2), cents);
        headings.add(PackedKey.text(PackedKey.direction(month, row.direction()), row.hsCode(), 4), cents);
    }

    boolean isFull() {
        return chapters.isFull() || headings.isFull();
    }

    /** Whether sums of one cell stand in several parts: months of an earlier part have come again. */
    boolean isInParts() {
        return inParts;
    }

    /** Stores the sums of the rows since the last time. */
    void store(long batchId, BulkLoader loader) {
        var partners = new SumTable(MOST_CELLS);
        try (var out = loader.into("batch_chapter", CHAPTER_COLUMNS)) {
            chapters.drain((key, cents, rows) -> {
                var partner = PackedKey.withoutText(key, 2);
                partners.add(partner, cents, rows);
                meet(PackedKey.withoutText(partner >> 1, 2));
                toDirection(out, batchId, partner)
                        .text(PackedKey.text(key, 2))
                        .decimal(BigDecimal.valueOf(cents, 2))
                        .number(rows)
                        .endRow();
            });
            out.finish();
        }
        try (var out = loader.into("batch_partner", PARTNER_COLUMNS)) {
            partners.drain((key, cents, rows) -> toDirection(out, batchId, key)
                    .decimal(BigDecimal.valueOf(cents, 2))
                    .number(rows)
                    .endRow());
            out.finish();
        }
        try (var out = loader.into("batch_heading", HEADING_COLUMNS)) {
            headings.drain((key, cents, rows) -> {
                var direction = PackedKey.withoutText(key, 4);
                out.number(batchId)
                        .day(PackedKey.day(direction >> 1))
                        .text(PackedKey.direction(direction))
                        .text(PackedKey.text(key, 4))
                        .decimal(BigDecimal.valueOf(cents, 2))
                        .number(rows)
                        .endRow();
            });
            out.finish();
        }
    }

    /** A file in the order of its months ends a part in the middle of one, which is no harm. */
    private void meet(long month) {
        if (month < lastMonth) {
            inParts = true;
        }
        lastMonth = month;
    }

    private static BulkRows toDirection(BulkRows out, long batchId, long key) {
        var partner = key >> 1;
        return out.number(batchId)
                .day(PackedKey.day(PackedKey.withoutText(partner, 2)))
                .text(PackedKey.text(partner, 2))
                .text(PackedKey.direction(key));
    }
}
