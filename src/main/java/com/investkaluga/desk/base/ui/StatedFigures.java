package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.SourceFact;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record's figures with what sources say about them: who states the value that is shown, how exactly, and who says otherwise.
 * A value that no source in use stands behind is shown without any.
 */
public final class StatedFigures {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private final List<SourceFact> facts;
    private final Component reader;

    /** @param reader whose language is written in */
    public StatedFigures(List<SourceFact> facts, Component reader) {
        this.facts = List.copyOf(facts);
        this.reader = reader;
    }

    /** '875.5 m', '10 bn' with the currency, as short as a page needs it; in full below a million, '—' for null. */
    public static String money(@Nullable BigDecimal amount, @Nullable String currency, Component reader) {
        var formats = Ui.formats(reader);
        if (amount == null || currency == null || amount.abs().compareTo(MILLION) < 0) {
            return formats.money(amount, currency);
        }
        var billions = amount.abs().compareTo(BILLION) >= 0;
        var number = formats.quantity(amount.divide(billions ? BILLION : MILLION));
        return reader.getTranslation(
                billions ? "base.money.billions" : "base.money.millions",
                Map.of("number", number, "currency", currency));
    }

    /** 'over 400', 'about 300', or the value alone where it is exact or nobody says. */
    public static String withExactness(@Nullable Exactness exactness, String value, Component reader) {
        return isExact(exactness) ? value : reader.getTranslation("base.stated." + exactness, Map.of("value", value));
    }

    /** The value of this property with how exact its source is: 'over 300'; an unknown one stays '—'. */
    public String withExactness(String property, String value) {
        return value.equals(Formats.UNKNOWN)
                ? value
                : withExactness(used(property).map(SourceFact::exactness).orElse(null), value, reader);
    }

    /** A tile with an amount in brief and in full on pointing, how exact its source is and whether others say otherwise. */
    public FigureTile moneyTile(String label, String property, BigDecimal amount, String currency) {
        var exact = Ui.formats(reader).money(amount, currency);
        var tile = new FigureTile(label, tileValue(property, money(amount, currency, reader), Ui.span(exact)), "")
                .comparison(Ui.span(words(property)));
        // With a source, its card says the amount in full.
        return used(property).isEmpty() ? tile.exactly(exact) : tile;
    }

    /** A tile's number, with its source behind it where one is in use; {@code first} stands before the source. */
    public Component tileValue(String property, String value, Component... first) {
        var used = used(property);
        if (value.equals(Formats.UNKNOWN) || used.isEmpty()) {
            return Ui.span(value, "desk-tile-value");
        }
        var said = Stream.concat(Stream.of(used.get()), others(property)).map(this::statement);
        return new SourcedFigure(
                value, "desk-tile-value", Stream.concat(Stream.of(first), said).toArray(Component[]::new));
    }

    /** How exact the source in use is and whether others say otherwise; empty where there is nothing to add. */
    public String words(String property) {
        var used = used(property);
        var exactness = used.map(SourceFact::exactness).orElse(null);
        var known = isExact(exactness) ? "" : reader.getTranslation("base.exactness." + exactness);
        var otherwise = others(property)
                .map(SourceFact::value)
                .filter(value ->
                        used.isEmpty() || !Objects.equals(value, used.get().value()))
                .distinct()
                .count();
        if (otherwise == 0) {
            return known;
        }
        var more = reader.getTranslation("base.stated.others", Map.of("count", otherwise));
        return known.isEmpty() ? more : known + " · " + more;
    }

    private Component statement(SourceFact fact) {
        var said = Ui.div("desk-fact-line", Ui.span(Ui.either(fact.value(), fact.valueRu()), "desk-strong"));
        if (!fact.inUse()) {
            said.add(FactList.competing(reader));
        }
        var box = Ui.div("desk-stack-tight", said, FactList.source(fact, reader));
        var note = Ui.either(fact.note(), fact.noteRu());
        if (!note.isBlank()) {
            box.add(Ui.secondary(note));
        }
        return box;
    }

    private Optional<SourceFact> used(String property) {
        return facts.stream()
                .filter(fact -> fact.field().equals(property) && fact.inUse())
                .findFirst();
    }

    private Stream<SourceFact> others(String property) {
        return facts.stream().filter(fact -> fact.field().equals(property) && !fact.inUse());
    }

    private static boolean isExact(@Nullable Exactness exactness) {
        return exactness == null || exactness == Exactness.EXACT;
    }
}
