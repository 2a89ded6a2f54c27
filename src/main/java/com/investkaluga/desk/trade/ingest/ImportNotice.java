package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Check;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before the commit; none of it prevents it. What a kind has no use for is null.
 *
 * @param line of the file, the header being 1
 * @param otherLine of a duplicate: the line that says the same
 * @param code of goods: chapter of an outlier or of what is gone, full code of a duplicate
 * @param usd of an outlier or an unknown code: the value in the file; zero of what is gone
 * @param usdBefore of an outlier or of what is gone: the value of its like a year before
 * @param rows of an unknown code or of a period in the future
 * @param contradiction of a stated figure
 */
public record ImportNotice(
        Kind kind,
        @Nullable Long line,
        @Nullable Long otherLine,
        @Nullable YearMonth month,
        @Nullable Direction direction,
        @Nullable String partner,
        @Nullable String code,
        @Nullable BigDecimal usd,
        @Nullable BigDecimal usdBefore,
        @Nullable Long rows,
        @Nullable Contradiction contradiction) {

    /** Texts in the bundles under {@code trade.import.notice.}. */
    public enum Kind {
        /**
         * In the file, and more than three times or less than a third of the same a year before; the greater of both is at least
         * USD 100,000.
         */
        OUTLIER,
        /** At least USD 100,000 a year before, and not in the file. */
        GONE,
        /** A month or year that has not begun yet. */
        FUTURE,
        /** A partner that is no country of ISO 3166. */
        UNKNOWN_PARTNER,
        /** A chapter that the Harmonized System does not have. */
        UNKNOWN_CHAPTER,
        /** The same month, direction, partner, code and unit twice in the file. */
        DUPLICATE,
        /** A stated figure in use that the flows will not agree with. */
        CONTRADICTION
    }

    /** Two lines that say the same. */
    static ImportNotice duplicate(long line, long otherLine) {
        return new ImportNotice(Kind.DUPLICATE, line, otherLine, null, null, null, null, null, null, null, null);
    }

    static ImportNotice future(YearMonth month, long rows) {
        return new ImportNotice(Kind.FUTURE, null, null, month, null, null, null, null, null, rows, null);
    }

    static ImportNotice unknownPartner(String partner, BigDecimal usd, long rows) {
        return new ImportNotice(Kind.UNKNOWN_PARTNER, null, null, null, null, partner, null, usd, null, rows, null);
    }

    static ImportNotice unknownChapter(String chapter, BigDecimal usd, long rows) {
        return new ImportNotice(Kind.UNKNOWN_CHAPTER, null, null, null, null, null, chapter, usd, null, rows, null);
    }

    static ImportNotice outlier(
            YearMonth month,
            Direction direction,
            String partner,
            String chapter,
            BigDecimal usd,
            BigDecimal usdBefore) {
        return new ImportNotice(
                Kind.OUTLIER, null, null, month, direction, partner, chapter, usd, usdBefore, null, null);
    }

    static ImportNotice gone(
            YearMonth month, Direction direction, String partner, String chapter, BigDecimal usdBefore) {
        return new ImportNotice(
                Kind.GONE, null, null, month, direction, partner, chapter, BigDecimal.ZERO, usdBefore, null, null);
    }

    static ImportNotice contradiction(Contradiction contradiction) {
        return new ImportNotice(
                Kind.CONTRADICTION, null, null, null, null, null, null, null, null, null, contradiction);
    }

    /**
     * What a source states and what the new flows say.
     *
     * @param iso2 the partner, null for all together
     */
    public record Contradiction(
            long figureId, @Nullable String iso2, Period period, Direction direction, Check check) {}
}
