package com.investkaluga.desk.trade;

import com.investkaluga.desk.trade.metrics.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One HS chapter's trade of a period, from flows.
 *
 * @param chapter two digits
 * @param usd US dollars
 * @param growth on the same months of the year before
 * @param share of all chapters, a ratio
 * @param contribution how much of the growth of all chapters came from this one, a ratio (0.02 for two points); null where not
 *     like with like
 */
public record ChapterTrade(
        String chapter,
        BigDecimal usd,
        Measure growth,
        Measure share,
        @Nullable BigDecimal contribution) {}
