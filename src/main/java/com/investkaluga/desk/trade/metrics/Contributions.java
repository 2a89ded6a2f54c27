package com.investkaluga.desk.trade.metrics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** How much of the total's growth came from each part, {@code (v(p,t) - v(p,t-1)) / v(all,t-1)}. */
public final class Contributions {

    private Contributions() {}

    /**
     * Each part's contribution as a ratio (0.02 for two points); together they are the total's growth. Both maps hold complete
     * flows of the same months of two following years, so that a part without flows traded nothing. Empty where the base's total
     * is zero or less.
     */
    public static <K> Map<K, BigDecimal> of(Map<K, BigDecimal> now, Map<K, BigDecimal> before) {
        var total = Ratios.sum(before.values());
        var contributions = new LinkedHashMap<K, BigDecimal>();
        if (total.signum() > 0) {
            var parts = new LinkedHashSet<>(now.keySet());
            parts.addAll(before.keySet());
            parts.forEach(part ->
                    contributions.put(part, Ratios.divide(valueOf(now, part).subtract(valueOf(before, part)), total)));
        }
        return contributions;
    }

    private static <K> BigDecimal valueOf(Map<K, BigDecimal> values, K part) {
        return values.getOrDefault(part, BigDecimal.ZERO);
    }
}
