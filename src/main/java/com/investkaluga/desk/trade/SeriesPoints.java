package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.StepValues.Slice;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
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

    static TradeSeries ofAll(List<Period> periods, StepValues totals) {
        var whole = new Whole(totals, FigureBook.of(List.of()));
        return new TradeSeries(
                null,
                periods.stream()
                        .map(period -> point(period, Slice.ALL, totals, whole))
                        .toList());
    }

    static TradeSeries of(String partner, List<Period> periods, StepValues values, Whole whole) {
        var slice = new Slice(partner, null);
        return new TradeSeries(
                partner,
                periods.stream()
                        .map(period -> point(period, slice, values, whole))
                        .toList());
    }

    private static SeriesPoint point(Period period, Slice slice, StepValues values, Whole whole) {
        return new SeriesPoint(
                period,
                values.of(period, slice, Direction.EXPORTS),
                values.of(period, slice, Direction.IMPORTS),
                values.of(period, slice, Direction.TURNOVER),
                growth(period, slice, values, Direction.TURNOVER),
                growth(period, slice, values, Direction.EXPORTS),
                growth(period, slice, values, Direction.IMPORTS),
                whole.share(period, values.of(period, slice, Direction.TURNOVER), Direction.TURNOVER),
                whole.share(period, values.of(period, slice, Direction.EXPORTS), Direction.EXPORTS),
                whole.share(period, values.of(period, slice, Direction.IMPORTS), Direction.IMPORTS));
    }

    private static Measure growth(Period period, Slice slice, StepValues values, Direction direction) {
        return Growth.of(period, values.of(period, slice, direction), values.of(period.yearBefore(), slice, direction));
    }
}
