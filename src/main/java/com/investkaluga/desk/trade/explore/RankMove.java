package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.trade.metrics.Ranks;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A partner that changed its place since the same period of the year before.
 *
 * @param partner ISO code
 * @param place in the period, 1 for the greatest
 * @param risen places gained, negative for lost ones, never 0
 */
public record RankMove(String partner, int place, int risen) {

    /** Among smaller partners places change for next to nothing. */
    public static final int AMONG = 10;

    private static final Comparator<RankMove> FARTHEST_FIRST = Comparator.comparingInt(
                    (RankMove move) -> Math.abs(move.risen))
            .reversed()
            .thenComparingInt(RankMove::place)
            .thenComparing(RankMove::partner);

    /** Who of the ten greatest in one of two periods moved, the farthest first; partners without trade in one have no place there. */
    static List<RankMove> between(Map<String, TradeValue> traded, Map<String, TradeValue> tradedBefore) {
        var ranks = Ranks.of(traded);
        var ranksBefore = Ranks.of(tradedBefore);
        return ranks.entrySet().stream()
                .flatMap(now -> Stream.ofNullable(ranksBefore.get(now.getKey()))
                        .filter(before -> isGreat(now.getValue()) || isGreat(before))
                        .map(before -> new RankMove(
                                now.getKey(),
                                now.getValue().place(),
                                before.place() - now.getValue().place())))
                .filter(move -> move.risen != 0)
                .sorted(FARTHEST_FIRST)
                .toList();
    }

    private static boolean isGreat(Rank rank) {
        return rank.place() <= AMONG;
    }
}
