package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.UnspecifiedPartner;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places among partners of the same period and direction: one more than the number of greater values. */
public final class Ranks {

    private Ranks() {}

    /**
     * A place.
     *
     * @param place 1 for the greatest; equal values share a place
     * @param among how many values competed, this one included
     */
    public record Rank(int place, int among) {

        /** How many places up since then (negative: down); null where there was no place. */
        public @Nullable Integer risenSince(@Nullable Rank before) {
            return before == null ? null : before.place - place;
        }
    }

    /**
     * The place of each partner or of each of other parts, in the order given; the unspecified partner has none and competes with
     * nobody. Only values that meet compete: a sample never with another kind.
     *
     * @param values by the partners' codes or the parts' names
     */
    public static Map<String, Rank> of(Map<String, TradeValue> values) {
        var named = new LinkedHashMap<>(values);
        named.remove(UnspecifiedPartner.CODE);
        var rivals = named.values().stream()
                .sorted(Comparator.comparing(TradeValue::usd).reversed())
                .collect(Collectors.groupingBy(
                        TradeValue::kind, Collectors.mapping(TradeValue::usd, Collectors.toList())));
        var ranks = new LinkedHashMap<String, Rank>();
        named.forEach((key, value) -> ranks.put(key, rank(value.usd(), rivals.get(value.kind()))));
        return ranks;
    }

    /** @param rivals the greatest first, this one among them */
    private static Rank rank(BigDecimal usd, List<BigDecimal> rivals) {
        var place = Collections.binarySearch(rivals, usd, Comparator.reverseOrder());
        while (place > 0 && rivals.get(place - 1).compareTo(usd) == 0) {
            place--;
        }
        return new Rank(place + 1, rivals.size());
    }
}
