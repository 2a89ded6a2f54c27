package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.trade.explore.WhatIfAnswer.ShareAfter;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.metrics.WhatIf;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what is and what would be beside each other. */
final class WhatIfs {

    private static final int SHARES = 5;

    private WhatIfs() {}

    /** @param traded partners with trade, the greatest first */
    static Optional<WhatIfAnswer> of(
            Map<String, TradeValue> traded, TradeValue total, String partner, BigDecimal percent) {
        var usd = new LinkedHashMap<String, BigDecimal>();
        traded.forEach((each, value) -> usd.put(each, value.usd()));
        var before = Concentration.of(usd);
        var after = WhatIf.of(usd, partner, percent);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var changed = new LinkedHashMap<>(traded);
        changed.computeIfPresent(partner, (each, value) -> with(value, WhatIf.changed(value.usd(), percent)));
        var totalAfter = with(total, after.get().totalUsd());
        return Optional.of(new WhatIfAnswer(
                total.period(),
                partner,
                percent,
                total,
                share(traded.get(partner), total),
                before.get(),
                after.get(),
                shares(traded, total, changed, totalAfter)));
    }

    private static List<ShareAfter> shares(
            Map<String, TradeValue> traded, TradeValue total, Map<String, TradeValue> changed, TradeValue totalAfter) {
        return traded.keySet().stream()
                .limit(SHARES)
                .map(partner -> new ShareAfter(
                        partner, share(traded.get(partner), total), share(changed.get(partner), totalAfter)))
                .toList();
    }

    private static TradeValue with(TradeValue value, BigDecimal usd) {
        return new TradeValue(value.period(), usd, value.basis(), value.missingMonths());
    }

    private static BigDecimal share(TradeValue value, TradeValue total) {
        return Shares.of(value.period(), value, null, total, null)
                .measure()
                .number()
                .orElse(BigDecimal.ZERO);
    }
}
