package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import java.util.Set;

/**
 * Which flows to sum by calendar period.
 *
 * @param range the months to look at
 * @param granularity the length of one period
 * @param partners only these, all where empty
 * @param chapters only these, all where empty
 * @param byPartner whether each partner is summed on its own
 * @param byChapter whether each chapter is summed on its own
 */
public record StepQuery(
        Period range,
        Granularity granularity,
        Set<String> partners,
        Set<String> chapters,
        boolean byPartner,
        boolean byChapter) {

    boolean needsChapters() {
        return byChapter || !chapters.isEmpty();
    }
}
