package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Adds rows up by chapter and by heading while they pass, so that the database need not read them again. Where there are too
 * many cells for the memory, sums are stored in parts.
 */
final class FlowTally {

    /** 42 MB: two million cells, a good 14 years of months, partners and chapters. */
    private static final int MOST_CELLS = 1 << 21;

    private static final List<String> CHAPTER_COLUMNS =
            List.of("batch_id", "first_day", "partner", "direction", "chapter", "value_usd", "row_count");
    private static final List<String> HEADING_COLUMNS =
            List.of("batch_id", "first_day", "direction", "heading", "value_usd", "row_count");

    /** Six bits hold a digit or a capital. */
    private static final int BITS = 6;

    private static final char LOWEST = '0';
    private static final int NONE = (1 << BITS) - 1;

    private final SumTable chapters = new SumTable(MOST_CELLS);
    private final SumTable headings = new SumTable(MOST_CELLS / 2);

    void add(CustomsRow row, long cents) {
        var month = (row.month().getYear() * 12L + row.month().getMonthValue() - 1) << 1;
        var direction = row.direction() == Direction.EXPORTS ? 0 : 1;
        var code = row.hsCode();
        var chapter = packed(code.charAt(0), code.charAt(1));
        var heading = code.length() < 4
                ? chapter << 2 * BITS | NONE << BITS | NONE
                : chapter << 2 * BITS | packed(code.charAt(2), code.charAt(3));
        var partner = packed(row.partner().charAt(0), row.partner().charAt(1));
        chapters.add(
                (month >> 1 << 2 * BITS | partner) << 2 * BITS + 1 | (long) direction << 2 * BITS | chapter, cents);
        headings.add((month | direction) << 4 * BITS | heading, cents);
    }

    boolean isFull() {
        return chapters.isFull() || headings.isFull();
    }

    /** Stores the sums of the rows since the last time. */
    void store(long batchId, BulkLoader loader) {
        try (var out = loader.into("batch_chapter", CHAPTER_COLUMNS)) {
            chapters.drain((key, cents, rows) -> {
                out.number(batchId)
                        .day(day(key >> 4 * BITS + 1))
                        .text(text(key >> 2 * BITS + 1, 2))
                        .text(direction(key >> 2 * BITS))
                        .text(text(key, 2))
                        .decimal(BigDecimal.valueOf(cents, 2))
                        .number(rows)
                        .endRow();
            });
            out.finish();
        }
        try (var out = loader.into("batch_heading", HEADING_COLUMNS)) {
            headings.drain((key, cents, rows) -> {
                out.number(batchId)
                        .day(day(key >> 4 * BITS + 1))
                        .text(direction(key >> 4 * BITS))
                        .text(text((key & NONE) == NONE ? key >> 2 * BITS : key, (key & NONE) == NONE ? 2 : 4))
                        .decimal(BigDecimal.valueOf(cents, 2))
                        .number(rows)
                        .endRow();
            });
            out.finish();
        }
    }

    private static int packed(char first, char second) {
        return (first - LOWEST) << BITS | second - LOWEST;
    }

    private static String text(long key, int length) {
        var characters = new char[length];
        for (var i = 0; i < length; i++) {
            characters[length - 1 - i] = (char) ((key >> i * BITS & NONE) + LOWEST);
        }
        return new String(characters);
    }

    private static String direction(long bit) {
        return ((bit & 1) == 0 ? Direction.EXPORTS : Direction.IMPORTS).name();
    }

    private static LocalDate day(long month) {
        return LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1);
    }
}
