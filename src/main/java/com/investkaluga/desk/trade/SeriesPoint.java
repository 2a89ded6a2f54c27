package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flows of one calendar period.
 *
 * @param exports null, as the others, where no month of the period is known
 * @param growth of turnover on the year before, as the others of its direction: of {@code grown} on the same months
 * @param grown what growth is of: the period, or its months until now where it is not over
 * @param share of turnover in that of all partners, as the others of its direction; computed for partners only
 */
public record SeriesPoint(
        Period period,
        @Nullable TradeValue exports,
        @Nullable TradeValue imports,
        @Nullable TradeValue turnover,
        Measure growth,
        Measure exportsGrowth,
        Measure importsGrowth,
        Period grown,
        Measure share,
        Measure exportsShare,
        Measure importsShare) {

    /** Null where no month of the period is known. */
    public @Nullable TradeValue value(Direction direction) {
        return switch (direction) {
            case TURNOVER -> turnover;
            case EXPORTS -> exports;
            case IMPORTS -> imports;
        };
    }

    /** On the year before. */
    public Measure growth(Direction direction) {
        return switch (direction) {
            case TURNOVER -> growth;
            case EXPORTS -> exportsGrowth;
            case IMPORTS -> importsGrowth;
        };
    }

    /** Of all partners in that direction. */
    public Measure share(Direction direction) {
        return switch (direction) {
            case TURNOVER -> share;
            case EXPORTS -> exportsShare;
            case IMPORTS -> importsShare;
        };
    }

    /** The period's months without flows: the point is drawn as incomplete where there are some. */
    public List<YearMonth> missingMonths() {
        return turnover == null ? period.months() : turnover.missingMonths();
    }
}
