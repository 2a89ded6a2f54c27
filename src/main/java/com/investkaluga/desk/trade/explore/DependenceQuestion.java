package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import java.util.Set;

/**
 * A question about how much of the trade hangs on few partners; always about all partners.
 *
 * @param goods only these, all where empty
 * @param step the length of one period
 */
public record DependenceQuestion(Direction direction, Set<GoodsCode> goods, Period range, Granularity step) {

    public DependenceQuestion {
        goods = Set.copyOf(goods);
    }

    TradeFilter filter() {
        return new TradeFilter(direction, Set.of(), goods);
    }
}
