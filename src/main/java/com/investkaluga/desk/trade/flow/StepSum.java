package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Flows of one calendar period.
 *
 * @param partner null where partners are summed together
 * @param chapter null where chapters are summed together
 * @param direction exports or imports
 * @param usd US dollars
 */
public record StepSum(
        Period period, @Nullable String partner, @Nullable String chapter, Direction direction, BigDecimal usd) {}
