package com.investkaluga.desk.trade.metrics;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The place of each partner, in the order given. Only values that meet compete: a sample never with another kind. */
    public static <K> Map<K, Rank> of(Map<K, TradeValue> values) {
        var ranks = new LinkedHashMap<K, Rank>();
        values.forEach((key, value) -> {
            var rivals = values.values().stream().filter(value::meets).toList();
            var greater = rivals.stream()
                    .filter(rival -> rival.usd().compareTo(value.usd()) > 0)
                    .count();
            ranks.put(key, new Rank((int) greater + 1, rivals.size()));
        });
        return ranks;
    }
}
