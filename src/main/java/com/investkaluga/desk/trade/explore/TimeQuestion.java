package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * A question about flows over time. Its calendar periods are always whole: a range that ends in August asks for the whole third
 * quarter.
 *
 * @param step the length of one period
 * @param indexBase the period that is 100; null for the first complete one
 */
public record TimeQuestion(
        TradeFilter filter,
        Period range,
        Granularity step,
        Split split,
        @Nullable Period indexBase) {}
