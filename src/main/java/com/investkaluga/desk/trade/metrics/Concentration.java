package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.UnspecifiedPartner;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of the trade hangs on few partners. All numbers are ratios at full precision.
 *
 * @param hhi Herfindahl-Hirschman index, the sum of squared shares: 1 where one partner is all
 * @param effectivePartners {@code 1 / hhi}: as many equal partners would be as concentrated
 * @param sharesDescending the share of every partner that has a name, the greatest first
 */
public record Concentration(BigDecimal hhi, BigDecimal effectivePartners, List<BigDecimal> sharesDescending) {

    public Concentration {
        sharesDescending = List.copyOf(sharesDescending);
    }

    /**
     * Over one value per partner with flows in the period, where unspecified partners count as one but are none of the greatest;
     * empty where they add up to nothing.
     *
     * @param byPartner US dollars by the partners' codes
     */
    public static Optional<Concentration> of(Map<String, BigDecimal> byPartner) {
        var values = byPartner.values();
        var total = Ratios.sum(values);
        if (total.signum() <= 0) {
            return Optional.empty();
        }
        var squares =
                Ratios.sum(values.stream().map(value -> value.multiply(value)).toList());
        var squaredTotal = total.multiply(total);
        var shares = byPartner.entrySet().stream()
                .filter(partner -> !UnspecifiedPartner.is(partner.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.reverseOrder())
                .map(value -> Ratios.divide(value, total))
                .toList();
        return Optional.of(
                new Concentration(Ratios.divide(squares, squaredTotal), Ratios.divide(squaredTotal, squares), shares));
    }

    /** The same over trade values by the partners' codes. */
    public static Optional<Concentration> ofTrade(Map<String, TradeValue> byPartner) {
        var usd = new LinkedHashMap<String, BigDecimal>();
        byPartner.forEach((partner, value) -> usd.put(partner, value.usd()));
        return of(usd);
    }

    /** The share of the greatest partners together. */
    public BigDecimal topShare(int partners) {
        return Ratios.sum(sharesDescending.stream().limit(partners).toList());
    }
}
