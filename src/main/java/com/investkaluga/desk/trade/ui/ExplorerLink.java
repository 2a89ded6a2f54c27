package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.metrics.Direction;
import org.jspecify.annotations.Nullable;

/** Addresses of the explorer with a question filled in, for charts that lead to the flows behind them. */
final class ExplorerLink {

    private static final String PATH = "trade";

    private ExplorerLink() {}

    /** @param chapter two digits, null for all goods */
    static String of(String iso2, Period period, Direction direction, @Nullable String chapter) {
        return Query.empty()
                .with("partners", iso2)
                .with("chapters", chapter)
                .with("direction", direction.name())
                .with("period", period.toString())
                .at(PATH);
    }
}
