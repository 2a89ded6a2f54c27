package com.investkaluga.desk.trade.sample;

import com.investkaluga.desk.trade.metrics.Direction;
import java.time.YearMonth;

/**
 * One generated customs row.
 *
 * @param direction exports or imports
 * @param partner ISO 3166 alpha-2
 * @param chapter HS chapter, two digits
 * @param usd whole US dollars, more than zero
 * @param netWeightKg whole kilograms
 */
record SampleFlow(YearMonth month, Direction direction, String partner, String chapter, long usd, long netWeightKg) {}
