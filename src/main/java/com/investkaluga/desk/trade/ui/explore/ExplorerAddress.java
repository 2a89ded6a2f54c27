package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.trade.explore.GoodsCode;
import com.investkaluga.desk.trade.explore.Part;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TradeFilter;
import com.investkaluga.desk.trade.metrics.Direction;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the explorer's address says and how parts of it are written; whatever it does not understand asks for nothing. */
final class ExplorerAddress {

    static final String PATH = "trade";
    static final String CHECKS = "trade/checks";

    /** The ways to look. */
    enum Tab {
        TIME,
        PERIODS,
        DEPENDENCE
    }

    /** What every way to look has in common; the rest of an address belongs to one of them. */
    static final List<String> SHARED = List.of("partners", "goods", "chapters", "direction", "by");

    private ExplorerAddress() {}

    static Tab tab(Query query) {
        return query.get("tab", Tab.class).orElse(Tab.TIME);
    }

    /**
     * Says what the way to look that is asked for reads, and how; of what only others read, no more than links carry along.
     *
     * @param partners those that have flows, some of which are no country
     * @param traded whether there are flows of goods that no list knows
     */
    static void read(Misread address, Tab tab, Set<String> partners, Predicate<GoodsCode> traded) {
        Function<String, Optional<String>> partner =
                text -> partner(text).filter(code -> Formats.isCountry(code) || partners.contains(code));
        Function<String, Optional<GoodsCode>> goods =
                text -> GoodsCode.read(text).filter(code -> code.isInSystem() || traded.test(code));
        address.unless("tab", Tab.class)
                .unless("direction", Direction.class)
                .unless("by", Split.class)
                .unless("partners", text -> eachIs(text, partner))
                .unless("goods", text -> eachIs(text, goods))
                .unless("chapters", text -> eachIs(text, goods))
                .unless("sort", Optional::of);
        switch (tab) {
            case TIME -> {
                address.unless("measure", text -> measure(text, Measured.OVER_TIME))
                        .unless("chart", TimeChart.class)
                        .unless("step", Granularity.class);
                periods(address, "period", "from", "to", "base");
            }
            case PERIODS -> {
                address.unless("measure", text -> measure(text, Measured.OF_TWO_PERIODS))
                        .unless("chart", TwoPeriodsChart.class);
                periods(address, "period", "now", "against");
            }
            case DEPENDENCE -> {
                address.unless("step", Granularity.class)
                        .unless("partner", partner)
                        .unless(
                                "percent",
                                text -> DependenceAsked.percent(Query.empty().with("percent", text)));
                periods(address, "period", "from", "to", "now");
            }
        }
    }

    private static void periods(Misread address, String... names) {
        Stream.of(names).forEach(name -> address.unless(name, PeriodChooser::read));
    }

    private static Optional<Measured> measure(String text, Collection<Measured> offered) {
        return Query.empty()
                .with("measure", text)
                .get("measure", Measured.class)
                .filter(offered::contains);
    }

    private static Optional<String> partner(String text) {
        return Optional.of(text).filter(code -> code.matches("[A-Z]{2}"));
    }

    private static Optional<String> eachIs(String text, Function<String, ? extends Optional<?>> read) {
        return Optional.of(text)
                .filter(all -> Arrays.stream(all.split(","))
                        .map(String::strip)
                        .allMatch(code -> read.apply(code).isPresent()));
    }

    static TradeFilter filter(Query query) {
        return new TradeFilter(
                query.get("direction", Direction.class).orElse(Direction.TURNOVER),
                codes(query, "partners", ExplorerAddress::partner),
                goods(query));
    }

    /** {@code chapters} is how addresses named goods before they had sections and headings. */
    static Set<GoodsCode> goods(Query query) {
        return Stream.of("goods", "chapters")
                .flatMap(name -> codes(query, name, GoodsCode::read).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Set<T> codes(Query query, String name, Function<String, Optional<T>> read) {
        var codes = new LinkedHashSet<T>();
        query.get(name)
                .ifPresent(text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .flatMap(code -> read.apply(code).stream())
                        .forEach(codes::add));
        return codes;
    }

    /** The period of that name; empty where there is none. */
    static Optional<Period> period(Query query, String name) {
        return query.get(name).flatMap(PeriodChooser::read);
    }

    /** The same question with these goods alone, and what stands apart below them; all goods by section where there are none. */
    static Query narrowed(Query query, Optional<GoodsCode> goods) {
        var below = goods.isEmpty()
                ? Optional.of(Split.SECTION)
                : goods.get().level().below().map(Split::by);
        var narrowed = query.with("chapters", null)
                .with("goods", goods.map(GoodsCode::code).orElse(null))
                .with("by", below.orElse(Split.PARTNER).name());
        // there is nothing below a heading: who trades in it is the next question
        return below.isPresent() ? narrowed : narrowed.with("chart", null);
    }

    /** Where a part leads to: a partner's page, goods within these goods, or finer steps of a period; empty for others. */
    static Optional<String> behind(Query query, Split split, String part, Period period) {
        if (part.equals(Part.OTHERS)) {
            return Optional.empty();
        }
        return switch (split) {
            case NONE -> finer(query, period);
            case PARTNER ->
                Formats.isCountry(part) ? Optional.of("partners/" + part + "?period=" + period) : Optional.empty();
            case SECTION, CHAPTER, HEADING ->
                GoodsCode.read(part)
                        .map(goods -> narrowed(query, Optional.of(goods)).at(PATH));
        };
    }

    private static Optional<String> finer(Query query, Period period) {
        var step = switch (period.kind()) {
            case YEAR, RANGE -> Granularity.QUARTER;
            case HALF, QUARTER -> Granularity.MONTH;
            case MONTH -> null;
        };
        return Optional.of(
                step == null
                        // nothing is finer than a month: with whom it was, against the same month a year before, comes
                        // next
                        ? query.only(SHARED)
                                .with("tab", Tab.PERIODS.name())
                                .with("now", period.toString())
                                .with("by", Split.PARTNER.name())
                                .at(PATH)
                        : (tab(query) == Tab.TIME ? query.with("period", null) : query.only(SHARED))
                                .with("from", period.toString())
                                .with("to", period.toString())
                                .with("step", step.name())
                                .at(PATH));
    }
}
