package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Flows of one calendar period.
 *
 * @param partner null where partners are summed together
 * @param goods chapter or heading, null where goods are summed together
 * @param direction exports or imports
 * @param usd US dollars
 */
public record StepSum(
        Period period, @Nullable String partner, @Nullable String goods, Direction direction, BigDecimal usd) {}
