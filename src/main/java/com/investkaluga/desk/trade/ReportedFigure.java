package com.investkaluga.desk.trade;

import com.investkaluga.desk.trade.metrics.Check;
import com.investkaluga.desk.trade.metrics.Implied;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure with what follows from it and from the other published and imported values. No sample has any part in it.
 *
 * @param figure what the source states, with its provenance
 * @param growth computed where the year before is known, else stated, else why there is none
 * @param impliedBase the year before as it follows from value and stated growth; null where that year is known or nothing follows
 * @param share of all partners: computed where the total is known, else stated, else why there is none
 * @param impliedTotal the total as it follows from value and stated share; null where it is known or nothing follows
 * @param publishedRank the place among the partners whose value of the same period is published ('of the 3 published'), which is
 *     no place among all; null without a value in use
 * @param checks what is stated, held against what can be computed
 * @param rivals what other sources, or the same one before a revision, say of the same
 */
public record ReportedFigure(
        FigureDetails figure,
        Measure growth,
        @Nullable Implied impliedBase,
        Measure share,
        @Nullable Implied impliedTotal,
        @Nullable Rank publishedRank,
        List<Check> checks,
        List<FigureDetails> rivals) {

    public FigureData data() {
        return figure.data();
    }

    /** Whether another source speaks of the same. */
    public boolean contested() {
        return !rivals.isEmpty();
    }
}
