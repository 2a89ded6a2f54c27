package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How concentrated the trade of one period was.
 *
 * @param total all partners together, with the period's missing months
 * @param greatest ISO code of the partner with the greatest value; {@code NN} where no other has any
 * @param partners how many partners that have a name had flows
 * @param moves who changed places since the same period of the year before; null where that is not among the periods that were
 *     asked for, or where one of the two lacks months
 */
public record DependencePoint(
        Period period,
        TradeValue total,
        Concentration concentration,
        String greatest,
        int partners,
        @Nullable List<RankMove> moves) {

    /** How many of the greatest partners shares are told of. */
    public static final List<Integer> TOPS = List.of(1, 3, 5, 10);

    /** The greatest partner's share, a ratio. */
    public BigDecimal topShare() {
        return concentration.topShare(1);
    }
}
