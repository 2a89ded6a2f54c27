package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.ListSource;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** Sorts the list of partners by any of its columns; what is not known stands last in both directions. */
final class PartnerOrder {

    private static final Map<String, Function<PartnerLine, @Nullable Comparable<?>>> KEYS = Map.ofEntries(
            Map.entry("tier", line -> line.partner().tier()),
            Map.entry("watched", line -> !line.partner().watched()),
            Map.entry("turnover", PartnerLine::turnover),
            Map.entry("growth", PartnerLine::growth),
            Map.entry("share", PartnerLine::share),
            Map.entry("rank", PartnerLine::rank),
            Map.entry("rankChange", PartnerLine::rankChange),
            Map.entry("exports", PartnerLine::exports),
            Map.entry("imports", PartnerLine::imports),
            Map.entry("residents", PartnerLine::residents),
            Map.entry("projects", PartnerLine::projects),
            Map.entry("lastEvent", PartnerLine::lastEvent),
            Map.entry("owner", line -> line.partner().ownerName()));

    private PartnerOrder() {}

    /** The greatest turnover first where nothing else is asked for, then by name. */
    static Comparator<PartnerLine> of(Sort sort, Locale locale) {
        Comparator<PartnerLine> byName = Comparator.comparing(PartnerLine::name, Collator.getInstance(locale));
        return sort.stream()
                .findFirst()
                .map(order -> order.getProperty().equals("name")
                        ? (order.isDescending() ? byName.reversed() : byName)
                        : by(order.getProperty(), order.isDescending()).thenComparing(byName))
                .orElseGet(() -> by("turnover", true).thenComparing(byName));
    }

    private static Comparator<PartnerLine> by(String property, boolean descending) {
        return ListSource.unknownLast(KEYS.getOrDefault(property, line -> null), descending);
    }
}
