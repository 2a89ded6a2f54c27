package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.StepValues.Slice;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Growth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds the explorer's lines. */
final class FlowRows {

    private static final Comparator<Slice> BY_PARTNER_AND_CHAPTER = Comparator.comparing(
                    Slice::partner, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Slice::chapter, Comparator.nullsFirst(Comparator.naturalOrder()));

    private FlowRows() {}

    /** One line for each period and slice that has flows in it. */
    static List<FlowRow> of(List<Period> periods, Direction direction, StepValues values) {
        var slices = values.slices().stream().sorted(BY_PARTNER_AND_CHAPTER).toList();
        var rows = new ArrayList<FlowRow>();
        for (var period : periods) {
            for (var slice : slices) {
                var value = values.of(period, slice, direction);
                if (value != null && value.usd().signum() > 0) {
                    var before = values.of(period.yearBefore(), slice, direction);
                    rows.add(new FlowRow(slice.partner(), slice.chapter(), value, Growth.of(period, value, before)));
                }
            }
        }
        return rows;
    }
}
