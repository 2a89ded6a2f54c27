package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.Measure;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The region's trade of a period on one look, from flows of one basis. What ends in 'before' is of the same months of the year
 * before, and null (or {@link Measure.Missing}) where the two are not like with like.
 *
 * @param basis null where there are no flows at all
 * @param missingMonths months of the period without flows
 * @param balance exports less imports, US dollars
 * @param coverRatio exports to imports, a ratio
 * @param activePartners partners that have a name with flows in the period, null where no month of it is known
 * @param concentration of turnover over partners, null where there is none
 */
public record TradeHeadline(
        Period period,
        @Nullable Basis basis,
        List<YearMonth> missingMonths,
        ComparedValue turnover,
        ComparedValue exports,
        ComparedValue imports,
        Measure balance,
        Measure balanceBefore,
        Measure coverRatio,
        Measure coverRatioBefore,
        @Nullable Integer activePartners,
        @Nullable Integer activePartnersBefore,
        @Nullable Concentration concentration,
        @Nullable Concentration concentrationBefore) {}
