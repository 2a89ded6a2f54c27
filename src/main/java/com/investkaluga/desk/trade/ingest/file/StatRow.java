package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One row of trade statistics, of any format. Comtrade states the same trade several times in one file: for {@link #WORLD} and
 * for each partner, and as {@link #TOTAL}, by chapter, heading and code. Rows of different levels are never added up.
 *
 * @param line number of the line, the header being 1; number of the record in a DBF
 * @param first the month, or January of the year
 * @param months 1 or 12
 * @param direction exports or imports
 * @param partner ISO 3166 alpha-2 or a code of that form that customs uses, {@link #UNKNOWN} or {@link #WORLD}. Several of
 *     Comtrade's areas 'not elsewhere specified' become one unknown partner, so that such rows are no duplicates
 * @param hsCode 2, 4, 6, 8 or 10 digits, leading zeros kept; {@link #TOTAL} only in Comtrade
 * @param valueUsd US dollars, not negative, scale 2, at most 18 digits
 * @param netWeightKg kilograms, not negative, scale 3, at most 18 digits; null where not stated
 * @param quantity in the unit, as the weight; null where not stated or without a unit
 * @param unit supplementary unit as the file names it, at most 40 characters; null where there is none
 */
public record StatRow(
        long line,
        Reporter reporter,
        YearMonth first,
        int months,
        Direction direction,
        String partner,
        String hsCode,
        BigDecimal valueUsd,
        @Nullable BigDecimal netWeightKg,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {

    /** The partner is not specified. */
    public static final String UNKNOWN = UnspecifiedPartner.CODE;

    /** All partners together; only in Comtrade. */
    public static final String WORLD = "W0";

    /** All goods together; only in Comtrade. */
    public static final String TOTAL = "TOTAL";
}
