package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;

/**
 * A question about any two periods.
 *
 * @param now the one that is looked at
 * @param before the one that it is held against, which need not be earlier
 */
public record TwoPeriodsQuestion(TradeFilter filter, Split split, Period now, Period before) {}
