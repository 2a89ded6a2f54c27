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

/** Builds a partner's standing over the years. */
final class YearStandings {

    private YearStandings() {}

    static List<YearStanding> of(
            String iso2, Direction direction, List<Period> years, StepValues values, FigureBook published) {
        return years.stream()
                .map(year -> standing(iso2, direction, year, values, published))
                .toList();
    }

    private static YearStanding standing(
            String iso2, Direction direction, Period year, StepValues values, FigureBook published) {
        var partners = new LinkedHashMap<Slice, TradeValue>();
        values.slices().forEach(slice -> {
            var value = values.of(year, slice, direction);
            if (value != null && value.usd().signum() > 0) {
                partners.put(slice, value);
            }
        });
        var slice = new Slice(iso2, null);
        var value = values.of(year, slice, direction);
        var share = Shares.of(year, value, published.value(null, year, direction), total(value, partners), null);
        return new YearStanding(year, value, share.measure(), Ranks.of(partners).get(slice));
    }

    private static @Nullable TradeValue total(@Nullable TradeValue example, LinkedHashMap<Slice, TradeValue> partners) {
        if (example == null) {
            return null;
        }
        var usd = partners.values().stream().map(TradeValue::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TradeValue(example.period(), usd, example.basis(), example.missingMonths());
    }
}
