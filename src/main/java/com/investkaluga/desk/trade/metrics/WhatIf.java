package com.investkaluga.desk.trade.metrics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The trade after one partner's value changes and all others stay. Always labelled as a what-if, never stored.
 *
 * @param totalUsd the new total, US dollars
 * @param share the partner's new share of it, a ratio
 * @param concentration of all partners after the change
 */
public record WhatIf(BigDecimal totalUsd, BigDecimal share, Concentration concentration) {

    /**
     * Empty where the partner has no value or nothing is left to have a share of.
     *
     * @param values every partner's value, US dollars
     * @param partner the one that changes
     * @param percent by how much: 10 for a rise by a tenth, never below -100
     */
    public static Optional<WhatIf> of(Map<String, BigDecimal> values, String partner, BigDecimal percent) {
        var value = values.get(partner);
        if (value == null) {
            return Optional.empty();
        }
        var changed = new LinkedHashMap<>(values);
        changed.put(partner, changed(value, percent));
        var total = Ratios.sum(changed.values());
        return Concentration.of(changed)
                .map(concentration -> new WhatIf(total, Ratios.divide(changed.get(partner), total), concentration));
    }

    /** A value after a change by so many percent, never below -100. */
    public static BigDecimal changed(BigDecimal usd, BigDecimal percent) {
        var factor = BigDecimal.ONE.add(percent.movePointLeft(2));
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("Nothing falls by more than 100 %: " + percent);
        }
        return usd.multiply(factor);
    }
}
