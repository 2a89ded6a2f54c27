package com.investkaluga.desk.trade.metrics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /**
     * One part's contribution to the growth of a whole, which need not be the sum of the parts shown; missing for the reason that
     * the whole's growth is.
     *
     * @param now the part, of the whole's period
     * @param before the part, of the whole's base
     * @param wholeBefore the base of the whole's growth, null where it is not known
     * @param wholeGrowth what the contributions of all parts add up to
     */
    public static Measure of(
            @Nullable TradeValue now,
            @Nullable TradeValue before,
            @Nullable TradeValue wholeBefore,
            Measure wholeGrowth) {
        if (now == null || before == null || wholeBefore == null || !(wholeGrowth instanceof Measure.Computed)) {
            return wholeGrowth;
        }
        return new Measure.Computed(Ratios.divide(now.usd().subtract(before.usd()), wholeBefore.usd()));
    }

    private static <K> BigDecimal valueOf(Map<K, BigDecimal> values, K part) {
        return values.getOrDefault(part, BigDecimal.ZERO);
    }
}
