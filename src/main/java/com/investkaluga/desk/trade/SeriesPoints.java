package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.StepValues.Slice;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Shares;
import java.util.List;

/** Builds series out of flows by calendar period. */
final class SeriesPoints {

    private SeriesPoints() {}

    static TradeSeries ofAll(List<Period> periods, StepValues totals) {
        return new TradeSeries(
                null,
                periods.stream()
                        .map(period -> point(period, Slice.ALL, totals, totals))
                        .toList());
    }

    static TradeSeries of(String partner, List<Period> periods, StepValues values, StepValues totals) {
        var slice = new Slice(partner, null);
        return new TradeSeries(
                partner,
                periods.stream()
                        .map(period -> point(period, slice, values, totals))
                        .toList());
    }

    private static SeriesPoint point(Period period, Slice slice, StepValues values, StepValues totals) {
        var turnover = values.of(period, slice, Direction.TURNOVER);
        var total = totals.of(period, Slice.ALL, Direction.TURNOVER);
        return new SeriesPoint(
                period,
                values.of(period, slice, Direction.EXPORTS),
                values.of(period, slice, Direction.IMPORTS),
                turnover,
                growth(period, slice, values, Direction.TURNOVER),
                growth(period, slice, values, Direction.EXPORTS),
                growth(period, slice, values, Direction.IMPORTS),
                Shares.of(period, turnover, null, total, null).measure());
    }

    private static Measure growth(Period period, Slice slice, StepValues values, Direction direction) {
        return Growth.of(period, values.of(period, slice, direction), values.of(period.yearBefore(), slice, direction));
    }
}
