package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Direction;
import java.sql.Date;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches' sums by partner, direction and chapter, month by month. */
@Component
public class ChapterCells {

    /** One month has at most a few ten thousand. */
    private static final int MOST_CELLS = 1 << 22;

    private final JdbcClient client;

    ChapterCells(JdbcClient client) {
        this.client = client;
    }

    /** The cells of a month, of these batches together. */
    public Month of(List<Long> batches, Date day) {
        var month = new Month();
        client.sql("""
                        SELECT partner, direction, chapter, value_usd FROM batch_chapter
                        WHERE batch_id IN (:batches) AND first_day = :day""").param("batches", batches).param("day", day).query(row -> {
            var partner = PackedKey.text(1, row.getString(1), 2);
            var direction = PackedKey.direction(partner, Direction.valueOf(row.getString(2)));
            month.sums.add(PackedKey.text(direction, row.getString(3), 2), BatchLimits.cents(row.getBigDecimal(4)));
        });
        return month;
    }

    public static String partner(long cell) {
        return PackedKey.text(PackedKey.withoutText(cell, 2) >> 1, 2);
    }

    public static Direction direction(long cell) {
        return Direction.valueOf(PackedKey.direction(PackedKey.withoutText(cell, 2)));
    }

    public static String chapter(long cell) {
        return PackedKey.text(cell, 2);
    }

    /** Sums by cell, in some thousandth of the memory that objects would take. */
    public static final class Month {

        private final SumTable sums = new SumTable(MOST_CELLS);

        Month() {}

        /** US cents; 0 where there are none. */
        public long cents(long cell) {
            return sums.cents(cell);
        }

        /** Whether there is anything in the cell, be it 0. */
        public boolean has(long cell) {
            return sums.has(cell);
        }

        /** Each cell, in no order. */
        public void each(LongConsumer cells) {
            sums.each((cell, cents, rows) -> cells.accept(cell));
        }
    }
}
