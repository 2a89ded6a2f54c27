package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
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

    /**
     * The stated total of the flows' period where it is less than they are, by as much as one decimal of a percent shows.
     *
     * @param flows of all partners together, null where none are known
     */
    public Optional<ExceededTotal> exceeded(@Nullable TradeValue flows, Direction direction) {
        return flows == null
                ? Optional.empty()
                : book.published(null, flows.period(), FigureScope.TOTAL, direction)
                        .filter(stated -> stated.value().meets(flows) && isLess(stated.value(), flows))
                        .map(stated -> new ExceededTotal(direction, stated.value(), stated.sources(), flows));
    }

    private static boolean isLess(TradeValue stated, TradeValue flows) {
        return Shares.of(flows.period(), flows, stated, null, null)
                .measure()
                .number()
                .filter(ratio -> ratio.setScale(3, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) > 0)
                .isPresent();
    }
}
