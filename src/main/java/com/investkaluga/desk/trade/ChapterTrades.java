package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.ChapterSum;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Completeness;
import com.investkaluga.desk.trade.metrics.Contributions;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a period's chapters. */
final class ChapterTrades {

    private ChapterTrades() {}

    static List<ChapterTrade> of(Basis basis, Period period, Set<YearMonth> months, List<ChapterSum> sums) {
        var missing = Completeness.missing(period, months);
        var missingBefore = Completeness.missing(period.yearBefore(), months);
        if (missing.size() == period.monthCount()) {
            return List.of();
        }
        var contributions = missing.isEmpty() && missingBefore.isEmpty()
                ? Contributions.of(
                        sums.stream().collect(Collectors.toMap(ChapterSum::chapter, ChapterSum::now)),
                        sums.stream().collect(Collectors.toMap(ChapterSum::chapter, ChapterSum::before)))
                : Map.<String, BigDecimal>of();
        var total = new TradeValue(
                period, sums.stream().map(ChapterSum::now).reduce(BigDecimal.ZERO, BigDecimal::add), basis, missing);
        return sums.stream()
                .map(sum -> {
                    var value = new TradeValue(period, sum.now(), basis, missing);
                    var before = missingBefore.size() == period.monthCount()
                            ? null
                            : new TradeValue(period.yearBefore(), sum.before(), basis, missingBefore);
                    return new ChapterTrade(
                            sum.chapter(),
                            sum.now(),
                            Growth.of(period, value, before),
                            Shares.of(period, value, null, total, null).measure(),
                            contributions.get(sum.chapter()));
                })
                .sorted(Comparator.comparing(ChapterTrade::usd).reversed().thenComparing(ChapterTrade::chapter))
                .toList();
    }
}
