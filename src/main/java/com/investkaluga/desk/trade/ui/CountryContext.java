package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ContextService;
import com.investkaluga.desk.trade.ContextYear;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a country reports of its trade with the world, and Russia of its trade with the country: tables of their own, named as
 * context and with their source, because no figure of the region has a part of them.
 */
final class CountryContext {

    private static final String RUSSIA = "RU";
    private static final int SHOWN = 8;
    private static final BigDecimal MANY = BigDecimal.valueOf(10_000_000_000L);
    private static final List<String> COLUMNS = List.of("year", "exports", "imports", "turnover", "growth");

    private final Card card = new Card("");
    private final List<ContextYear> years;
    private final int point;

    /** @param years the earliest first, not empty */
    private CountryContext(List<ContextYear> years) {
        this.years = years;
        point = years.stream().anyMatch(year -> isMany(year.exports()) || isMany(year.imports())) ? 9 : 6;
    }

    /** The cards for which there is something; none where nothing was imported. */
    static Component[] of(String iso2, ContextService context) {
        var world = context.years(iso2, null);
        // A file that tells of one partner alone says nothing about the world.
        var isRussiaAlone = !iso2.equals(RUSSIA) && world.equals(context.years(iso2, RUSSIA));
        var cards = Stream.of(
                isRussiaAlone ? card("alone", iso2, iso2, world, context) : card("world", iso2, iso2, world, context),
                iso2.equals(RUSSIA)
                        ? Optional.<Card>empty()
                        : card("russia", RUSSIA, iso2, context.years(RUSSIA, iso2), context));
        return cards.flatMap(Optional::stream).toArray(Component[]::new);
    }

    private static Optional<Card> card(
            String kind, String reporter, String iso2, List<ContextYear> years, ContextService context) {
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountryContext(years).card(kind, iso2, context.files(reporter)));
    }

    private Card card(String kind, String iso2, List<String> files) {
        var country = Map.<String, Object>of("country", Ui.formats(card).country(iso2));
        var title = Ui.text("trade.context." + kind, country);
        card.setTitle(title);
        card.links(new Chip(Ui.text("trade.context.chip"), Chip.Tone.OUTLINE));
        card.subtitle(unit() + ". " + Ui.text("trade.context." + kind + ".about", country));
        var table = new FigureTable(
                title,
                COLUMNS.stream()
                        .map(column -> Ui.text("trade.context." + column))
                        .toList());
        for (var at = years.size() - 1; at >= Math.max(0, years.size() - SHOWN); at--) {
            table.row(Ui.span(name(years.get(at))), figures(years.get(at), at == 0 ? null : years.get(at - 1)));
        }
        return card.content(
                table, Ui.secondary(Ui.text("trade.context.source", Map.of("files", String.join(", ", files)))));
    }

    private String unit() {
        return Ui.text(point == 9 ? "trade.import.unit.billions" : "trade.unit.millions");
    }

    /** '2023', '2024 (5 months)'. */
    private static String name(ContextYear year) {
        var number = Integer.toString(year.year());
        return year.isComplete()
                ? number
                : Ui.text("trade.context.part", Map.of("year", number, "months", year.months()));
    }

    private Component[] figures(ContextYear year, @Nullable ContextYear before) {
        return new Component[] {
            amount(year.exports()), amount(year.imports()), amount(year.turnover()), growth(year, before)
        };
    }

    private Component amount(@Nullable BigDecimal usd) {
        return Ui.span(Ui.formats(card).decimal(usd == null ? null : usd.movePointLeft(point), 1));
    }

    /** Of whole years alone: of others it is not known which months are reported. */
    private Component growth(ContextYear year, @Nullable ContextYear before) {
        var period = Period.ofYear(year.year());
        var growth = Growth.of(period, whole(year), before == null ? null : whole(before));
        return Ui.span(MeasureText.in(card).growthShort(growth));
    }

    private static @Nullable TradeValue whole(ContextYear year) {
        var turnover = year.turnover();
        return turnover == null || !year.isComplete()
                ? null
                : TradeValue.of(Period.ofYear(year.year()), turnover, Basis.STATISTICAL);
    }

    private static boolean isMany(@Nullable BigDecimal usd) {
        return usd != null && usd.compareTo(MANY) >= 0;
    }
}
