package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import java.util.Set;

/**
 * A question of the explorer. Its calendar periods are always whole: a range that ends in August asks for the whole third
 * quarter.
 *
 * @param partners only these (ISO 3166 alpha-2), all where empty
 * @param chapters only these (two digits), all where empty
 * @param byPartner whether each partner has rows of its own
 * @param byChapter whether each chapter has rows of its own
 */
public record FlowQuery(
        Period range,
        Granularity granularity,
        Direction direction,
        Set<String> partners,
        Set<String> chapters,
        boolean byPartner,
        boolean byChapter) {

    public FlowQuery {
        partners = Set.copyOf(partners);
        chapters = Set.copyOf(chapters);
    }
}
