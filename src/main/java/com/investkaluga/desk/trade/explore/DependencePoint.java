package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;

/**
 * How concentrated the trade of one period was.
 *
 * @param total all partners together, with the period's missing months
 * @param greatest ISO code of the partner with the greatest value
 * @param partners how many partners had flows
 */
public record DependencePoint(
        Period period, TradeValue total, Concentration concentration, String greatest, int partners) {

    /** The greatest partner's share, a ratio. */
    public BigDecimal topShare() {
        return concentration.topShare(1);
    }
}
