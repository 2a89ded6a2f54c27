package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.DataState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The period that a page's address asks for; the latest complete year where it asks for none or for what is none. */
final class ShownPeriod {

    private ShownPeriod() {}

    /** Null where there are no flows at all. */
    static @Nullable Period of(Query query, DataState state) {
        return query.get("period").flatMap(ShownPeriod::read).orElseGet(() -> startOf(state));
    }

    static @Nullable Period startOf(DataState state) {
        return state.latestCompleteYear() == null ? state.available() : state.latestCompleteYear();
    }

    private static Optional<Period> read(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
