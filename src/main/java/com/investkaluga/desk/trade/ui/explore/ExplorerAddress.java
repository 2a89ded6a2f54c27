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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
     * Says what the way to look that is asked for reads, and how; what only others read is left alone, for a link may carry it along.
     *
     * @param partners those that have flows, some of which are no country
     */
    static void read(Misread address, Tab tab, Set<String> partners) {
        Function<String, Optional<String>> partner =
                text -> partner(text).filter(code -> Formats.isCountry(code) || partners.contains(code));
        address.unless("tab", Tab.class)
                .unless("direction", Direction.class)
                .unless("measure", text -> measure(text, tab))
                .unless("by", Split.class)
                .unless("step", Granularity.class)
                .unless("chart", text -> chart(text, tab))
                .unless("partners", text -> eachIs(text, partner))
                .unless("goods", text -> eachIs(text, GoodsCode::read))
                .unless("chapters", text -> eachIs(text, GoodsCode::read))
                .unless("partner", partner)
                .unless("percent", text -> DependenceAsked.percent(Query.empty().with("percent", text)))
                .unless("sort", Optional::of);
        for (var period : List.of("period", "from", "to", "base", "now", "against")) {
            address.unless(period, PeriodChooser::read);
        }
    }

    private static Optional<Measured> measure(String text, Tab tab) {
        var measure = Query.empty().with("measure", text).get("measure", Measured.class);
        return switch (tab) {
            case TIME -> measure.filter(Measured.OVER_TIME::contains);
            case PERIODS -> measure.filter(Measured.OF_TWO_PERIODS::contains);
            case DEPENDENCE -> measure;
        };
    }

    private static Optional<?> chart(String text, Tab tab) {
        var query = Query.empty().with("chart", text);
        return switch (tab) {
            case TIME -> query.get("chart", TimeChart.class);
            case PERIODS -> query.get("chart", TwoPeriodsChart.class);
            case DEPENDENCE ->
                query.get("chart", TimeChart.class).isPresent()
                        ? query.get("chart", TimeChart.class)
                        : query.get("chart", TwoPeriodsChart.class);
        };
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
                        : query.with("tab", null)
                                .with("period", null)
                                .with("from", period.toString())
                                .with("to", period.toString())
                                .with("step", step.name())
                                .at(PATH));
    }
}
