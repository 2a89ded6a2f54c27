package com.investkaluga.desk.trade;

import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * A total that shares are measured against although the flows of the same months add up to more, so that the shares add up to
 * more than 100 %.
 *
 * @param stated what sources state of all partners together
 * @param sources titles of these sources
 * @param flows what the flows of all partners add up to
 */
public record ExceededTotal(Direction direction, TradeValue stated, List<String> sources, TradeValue flows) {

    public ExceededTotal {
        sources = List.copyOf(sources);
    }

    /** What the shares add up to, more than 1. */
    public BigDecimal ratio() {
        return Shares.of(flows.period(), flows, stated, null, null)
                .measure()
                .number()
                .orElseThrow();
    }
}
