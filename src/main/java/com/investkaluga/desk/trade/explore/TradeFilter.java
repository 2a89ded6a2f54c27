package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Direction;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose trade in what is looked at.
 *
 * @param partners only these (ISO 3166 alpha-2), all where empty
 * @param goods only these, all where empty
 */
public record TradeFilter(Direction direction, Set<String> partners, Set<GoodsCode> goods) {

    public TradeFilter {
        partners = Set.copyOf(partners);
        goods = Set.copyOf(goods);
    }

    /** What the parts are shares of: the same trade without a choice among the parts; all trade where nothing stands apart. */
    TradeFilter whole(Split split) {
        return switch (split) {
            case NONE -> new TradeFilter(direction, Set.of(), Set.of());
            case PARTNER -> new TradeFilter(direction, Set.of(), goods);
            case SECTION, CHAPTER, HEADING -> new TradeFilter(direction, partners, Set.of());
        };
    }

    /** Whether the dimension that stands apart is shown in full, so that places in it are places among all. */
    boolean hasAll(Split split) {
        return switch (split) {
            case NONE -> false;
            case PARTNER -> partners.isEmpty();
            case SECTION, CHAPTER, HEADING -> goods.isEmpty();
        };
    }

    StepQuery query(Period range, @Nullable Granularity step, Split split) {
        var chapters = goods.stream().flatMap(code -> code.chapters().stream()).collect(Collectors.toUnmodifiableSet());
        var headings = goods.stream()
                .filter(code -> code.level() == GoodsLevel.HEADING)
                .map(GoodsCode::code)
                .collect(Collectors.toUnmodifiableSet());
        return new StepQuery(range, step, partners, chapters, headings, split == Split.PARTNER, split.detail());
    }
}
