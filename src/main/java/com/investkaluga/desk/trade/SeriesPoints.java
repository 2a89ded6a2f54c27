package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.StepValues.Slice;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds series out of flows by calendar period. */
final class SeriesPoints {

    /** All partners together: what a source states of a period goes before the sum of flows. */
    record Whole(StepValues flows, FigureBook published) {

        Measure share(Period period, @Nullable TradeValue value, Direction direction) {
            return Shares.of(
                            period,
                            value,
                            published.value(null, period, direction),
                            flows.of(period, Slice.ALL, direction),
                            null)
                    .measure();
        }
    }

    private SeriesPoints() {}

    static TradeSeries ofAll(List<Period> periods, GrownSteps totals) {
        var whole = new Whole(totals.values(), FigureBook.of(List.of()));
        return new TradeSeries(
                null,
                periods.stream()
                        .map(period -> point(period, Slice.ALL, totals, whole))
                        .toList());
    }

    static TradeSeries of(String partner, List<Period> periods, GrownSteps steps, Whole whole) {
        var slice = new Slice(partner, null);
        return new TradeSeries(
                partner,
                periods.stream()
                        .map(period -> point(period, slice, steps, whole))
                        .toList());
    }

    private static SeriesPoint point(Period period, Slice slice, GrownSteps steps, Whole whole) {
        var exports = steps.values().of(period, slice, Direction.EXPORTS);
        var imports = steps.values().of(period, slice, Direction.IMPORTS);
        var turnover = steps.values().of(period, slice, Direction.TURNOVER);
        return new SeriesPoint(
                period,
                exports,
                imports,
                turnover,
                steps.growth(period, slice, Direction.TURNOVER),
                steps.growth(period, slice, Direction.EXPORTS),
                steps.growth(period, slice, Direction.IMPORTS),
                steps.grown(period),
                whole.share(period, turnover, Direction.TURNOVER),
                whole.share(period, exports, Direction.EXPORTS),
                whole.share(period, imports, Direction.IMPORTS));
    }
}
