package com.investkaluga.desk.dashboard;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.SeriesPoint;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.explore.DependenceQuestion;
import com.investkaluga.desk.trade.explore.DependenceService;
import com.investkaluga.desk.trade.metrics.Balances;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How each headline figure came about: its values over the last periods of the same length, oldest first and from the first
 * that is known, null where a later one is not or lacks months. Amounts in US dollars, growth as a ratio.
 */
public record HeadlineTrend(
        List<@Nullable BigDecimal> turnover,
        List<@Nullable BigDecimal> growth,
        List<@Nullable BigDecimal> exports,
        List<@Nullable BigDecimal> imports,
        List<@Nullable BigDecimal> balance,
        List<@Nullable BigDecimal> activePartners,
        List<@Nullable BigDecimal> concentration) {

    private static final int PERIODS = 8;

    /** The last eight periods up to and with this one; two questions to the trade room, whatever the number of partners. */
    public static HeadlineTrend upTo(
            Period period, Granularity granularity, TradeService trade, DependenceService dependence) {
        var first = period;
        for (int i = 1; i < PERIODS; i++) {
            first = first.previous();
        }
        var range = new Period(first.first(), period.last());
        var points = trade.series(range, granularity, List.of()).getFirst().points();
        var byPeriod =
                dependence
                        .overTime(new DependenceQuestion(Direction.TURNOVER, Set.of(), range, granularity))
                        .points()
                        .stream()
                        .collect(Collectors.toMap(DependencePoint::period, point -> point));
        return new HeadlineTrend(
                values(points, point -> usd(point.turnover())),
                values(points, point -> point.growth().number().orElse(null)),
                values(points, point -> usd(point.exports())),
                values(points, point -> usd(point.imports())),
                values(points, HeadlineTrend::balance),
                values(points, point -> active(byPeriod.get(point.period()))),
                values(points, point -> hhi(byPeriod.get(point.period()))));
    }

    private static List<@Nullable BigDecimal> values(
            List<SeriesPoint> points, Function<SeriesPoint, @Nullable BigDecimal> value) {
        var values = new ArrayList<@Nullable BigDecimal>();
        points.forEach(point -> values.add(point.missingMonths().isEmpty() ? value.apply(point) : null));
        while (!values.isEmpty() && values.getFirst() == null) {
            values.removeFirst();
        }
        return values;
    }

    private static @Nullable BigDecimal usd(@Nullable TradeValue value) {
        return value == null ? null : value.usd();
    }

    private static @Nullable BigDecimal balance(SeriesPoint point) {
        return Balances.balance(point.period(), point.exports(), point.imports())
                .number()
                .orElse(null);
    }

    private static @Nullable BigDecimal active(@Nullable DependencePoint point) {
        return point == null ? null : BigDecimal.valueOf(point.partners());
    }

    private static @Nullable BigDecimal hhi(@Nullable DependencePoint point) {
        return point == null ? null : point.concentration().hhi();
    }
}
