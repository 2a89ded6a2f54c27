package com.investkaluga.desk.trade;

import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.ContextSummaries;
import com.investkaluga.desk.trade.flow.ContextSummaries.YearSum;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door of context: what countries and other regions report of their own trade. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
public class ContextService {

    private final ContextSummaries context;

    ContextService(ContextSummaries context) {
        this.context = context;
    }

    /**
     * A reporter's trade with one partner, {@code RU} for Russia, or with the world where the partner is null; earliest year first
     * and empty where nothing was imported.
     *
     * @param reporter ISO 3166 alpha-2, or the number of a Russian region
     */
    public List<ContextYear> years(String reporter, @Nullable String partner) {
        var years = new LinkedHashMap<Integer, ContextYear>();
        context.years(reporter, partner).forEach(sum -> years.merge(sum.year(), year(sum), ContextService::join));
        return List.copyOf(years.values());
    }

    private static ContextYear year(YearSum sum) {
        return new ContextYear(
                sum.year(),
                sum.months(),
                sum.direction() == Direction.EXPORTS ? sum.usd() : null,
                sum.direction() == Direction.IMPORTS ? sum.usd() : null);
    }

    private static ContextYear join(ContextYear one, ContextYear other) {
        return new ContextYear(
                one.year(),
                Math.max(one.months(), other.months()),
                known(one.exports(), other.exports()),
                known(one.imports(), other.imports()));
    }

    private static @Nullable BigDecimal known(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : one;
    }

    /** The names of the files that a reporter's years come from, the latest commit first. */
    public List<String> files(String reporter) {
        return context.files(reporter);
    }

    /** Whose trade is known, as in {@link #years}. */
    public List<String> reporters() {
        return context.reporters();
    }
}
