package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.StepValues.Slice;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Ranks;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a partner's standing over time. */
final class Standings {

    private Standings() {}

    static List<Standing> of(
            String iso2, Direction direction, List<Period> periods, StepValues values, FigureBook published) {
        return periods.stream()
                .map(period -> standing(iso2, direction, period, values, published))
                .toList();
    }

    private static Standing standing(
            String iso2, Direction direction, Period period, StepValues values, FigureBook published) {
        var partners = new LinkedHashMap<String, TradeValue>();
        values.slices().forEach(slice -> {
            var value = values.of(period, slice, direction);
            if (value != null && value.usd().signum() > 0) {
                partners.put(String.valueOf(slice.partner()), value);
            }
        });
        var slice = new Slice(iso2, null);
        var value = values.of(period, slice, direction);
        var share = Shares.of(period, value, published.value(null, period, direction), total(value, partners), null);
        return new Standing(period, value, share.measure(), Ranks.of(partners).get(iso2));
    }

    private static @Nullable TradeValue total(
            @Nullable TradeValue example, LinkedHashMap<String, TradeValue> partners) {
        if (example == null) {
            return null;
        }
        var usd = partners.values().stream().map(TradeValue::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TradeValue(example.period(), usd, example.basis(), example.missingMonths());
    }
}
