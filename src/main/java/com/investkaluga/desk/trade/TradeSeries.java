package com.investkaluga.desk.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flows over time.
 *
 * @param iso2 the partner, null for all together
 * @param points one for every calendar period, in order
 */
public record TradeSeries(@Nullable String iso2, List<SeriesPoint> points) {}
