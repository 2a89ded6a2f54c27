package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All reported figures, and the published values that follow from the ones in use. */
final class FigureBook {

    /** A published value and who states it. */
    record Published(TradeValue value, List<String> sources) {}

    private final List<FigureDetails> figures;

    private FigureBook(List<FigureDetails> figures) {
        this.figures = figures;
    }

    static FigureBook of(List<TurnoverFigure> figures) {
        return new FigureBook(figures.stream().map(TurnoverFigure::toDetails).toList());
    }

    List<FigureDetails> figures() {
        return figures;
    }

    int size() {
        return figures.size();
    }

    int countWithoutPeriod() {
        return (int) figures.stream()
                .filter(figure -> figure.data().period() == null)
                .count();
    }

    int countContested() {
        return (int)
                figures.stream().filter(figure -> !rivals(figure).isEmpty()).count();
    }

    /** What other sources, or the same one before, say of the same partner, period, scope and direction. */
    List<FigureDetails> rivals(FigureDetails figure) {
        return figure.data().period() == null
                ? List.of()
                : figures.stream()
                        .filter(other -> other.id() != figure.id() && isSame(other.data(), figure.data()))
                        .toList();
    }

    private static boolean isSame(FigureData one, FigureData other) {
        return Objects.equals(one.iso2(), other.iso2())
                && Objects.equals(one.period(), other.period())
                && one.scope() == other.scope()
                && one.direction() == other.direction();
    }

    /** The published value of all goods, of all partners together where the code is null; null where no source gives one. */
    @Nullable
    TradeValue value(@Nullable String iso2, Period period, Direction direction) {
        return published(iso2, period, FigureScope.TOTAL, direction)
                .map(Published::value)
                .orElse(null);
    }

    /** As stated; a turnover that nobody states is the sum of stated exports and imports. */
    Optional<Published> published(@Nullable String iso2, Period period, FigureScope scope, Direction direction) {
        return stated(iso2, period, scope, direction)
                .or(() -> direction == Direction.TURNOVER ? sum(iso2, period, scope) : Optional.empty());
    }

    /** Turnover as the sum of exports and imports that sources state. */
    Optional<Published> sum(@Nullable String iso2, Period period, FigureScope scope) {
        var exports = stated(iso2, period, scope, Direction.EXPORTS);
        var imports = stated(iso2, period, scope, Direction.IMPORTS);
        var turnover = TradeValue.turnover(
                exports.map(Published::value).orElse(null),
                imports.map(Published::value).orElse(null));
        return Optional.ofNullable(turnover)
                .map(value -> new Published(
                        value,
                        Stream.of(exports, imports)
                                .flatMap(Optional::stream)
                                .flatMap(published -> published.sources().stream())
                                .distinct()
                                .toList()));
    }

    /** Partners' published values of one period. */
    Map<String, TradeValue> partners(Period period, FigureScope scope, Direction direction) {
        var values = new LinkedHashMap<String, TradeValue>();
        figures.stream()
                .map(figure -> figure.data().iso2())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(iso2 -> published(iso2, period, scope, direction)
                        .ifPresent(published -> values.put(iso2, published.value())));
        return values;
    }

    private Optional<Published> stated(@Nullable String iso2, Period period, FigureScope scope, Direction direction) {
        return figures.stream()
                .map(FigureDetails::data)
                .filter(data -> data.inUse()
                        && Objects.equals(data.iso2(), iso2)
                        && period.equals(data.period())
                        && data.scope() == scope
                        && data.direction() == direction)
                .flatMap(data -> Optional.ofNullable(data.valueUsd())
                        .map(usd ->
                                new Published(TradeValue.of(period, usd, Basis.PUBLISHED), List.of(data.sourceTitle())))
                        .stream())
                .findFirst();
    }
}
