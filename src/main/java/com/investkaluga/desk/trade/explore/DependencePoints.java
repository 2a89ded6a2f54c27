package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out how concentrated trade was, period by period, out of all partners' values. */
final class DependencePoints {

    /** A period's partners with trade, the greatest first and the unspecified last. */
    private record Traded(TradeValue total, Map<String, TradeValue> partners) {}

    private DependencePoints() {}

    /** Those of the periods that have flows, in their order. */
    static List<DependencePoint> of(PartValues values, List<Period> periods, Direction direction) {
        var totals = values.renamed(part -> Part.ALL);
        var traded = new HashMap<Period, Traded>();
        periods.forEach(period -> {
            var total = totals.of(period, Part.ALL, direction);
            if (total != null) {
                traded.put(period, new Traded(total, values.traded(period, direction)));
            }
        });
        return periods.stream()
                .filter(traded::containsKey)
                .flatMap(period -> point(traded.get(period), traded.get(period.yearBefore())).stream())
                .toList();
    }

    private static Optional<DependencePoint> point(Traded now, @Nullable Traded before) {
        return Concentration.ofTrade(now.partners())
                .map(concentration -> new DependencePoint(
                        now.total().period(),
                        now.total(),
                        concentration,
                        now.partners().keySet().iterator().next(),
                        UnspecifiedPartner.countOthers(now.partners().keySet()),
                        moves(now, before)));
    }

    private static @Nullable List<RankMove> moves(Traded now, @Nullable Traded before) {
        return before != null && now.total().isComplete() && before.total().isComplete()
                ? RankMove.between(now.partners(), before.partners())
                : null;
    }
}
