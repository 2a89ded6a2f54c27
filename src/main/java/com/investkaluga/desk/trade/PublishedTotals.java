package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import org.jspecify.annotations.Nullable;

/** What sources state of all goods and all partners together, by figures in use. */
public final class PublishedTotals {

    private final FigureBook book;

    PublishedTotals(FigureBook book) {
        this.book = book;
    }

    /** Null where no source gives the total of exactly this period. */
    public @Nullable TradeValue of(Period period, Direction direction) {
        return book.value(null, period, direction);
    }
}
