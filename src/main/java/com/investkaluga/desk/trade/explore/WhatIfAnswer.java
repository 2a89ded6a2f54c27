package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.metrics.WhatIf;
import java.math.BigDecimal;
import java.util.List;

/**
 * A period's trade beside what it would be after one partner's value changed. A what-if is always named as one and never stored.
 *
 * @param partner the one that changes
 * @param percent by how much
 * @param total all partners as they are
 * @param share the partner's share as it is, a ratio
 * @param concentration as it is
 * @param after what would be
 * @param shares the greatest partners' shares as they are and as they would be
 */
public record WhatIfAnswer(
        Period period,
        String partner,
        BigDecimal percent,
        TradeValue total,
        BigDecimal share,
        Concentration concentration,
        WhatIf after,
        List<ShareAfter> shares) {

    public WhatIfAnswer {
        shares = List.copyOf(shares);
    }

    /** A partner's share, a ratio, as it is and as it would be. */
    public record ShareAfter(String partner, BigDecimal share, BigDecimal after) {}
}
