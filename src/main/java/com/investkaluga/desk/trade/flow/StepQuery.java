package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which flows to sum by calendar period. Chapters and headings are alternatives: goods count that are in one or the other.
 *
 * @param range the months to look at
 * @param granularity the length of one period; null to sum the whole range together
 * @param partners only these, all where empty
 * @param chapters only these goods, all where there are no headings either
 * @param headings only these goods, four digits, all where there are no chapters either
 * @param byPartner whether each partner is summed on its own
 * @param goods how finely goods are summed on their own
 */
public record StepQuery(
        Period range,
        @Nullable Granularity granularity,
        Set<String> partners,
        Set<String> chapters,
        Set<String> headings,
        boolean byPartner,
        GoodsDetail goods) {

    /** Without headings. */
    public StepQuery(
            Period range,
            @Nullable Granularity granularity,
            Set<String> partners,
            Set<String> chapters,
            boolean byPartner,
            boolean byChapter) {
        this(
                range,
                granularity,
                partners,
                chapters,
                Set.of(),
                byPartner,
                byChapter ? GoodsDetail.CHAPTER : GoodsDetail.ALL);
    }

    /** The coarsest detail of goods that can answer. */
    GoodsDetail needed() {
        if (goods == GoodsDetail.HEADING || !headings.isEmpty()) {
            return GoodsDetail.HEADING;
        }
        return goods == GoodsDetail.CHAPTER || !chapters.isEmpty() ? GoodsDetail.CHAPTER : GoodsDetail.ALL;
    }

    boolean needsPartners() {
        return byPartner || !partners.isEmpty();
    }
}
