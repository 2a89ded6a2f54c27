package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.RecordProperties;
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
    private final Map<String, @Nullable Object> data;
    private final Component reader;

    /**
     * @param data what carries the figures; where it says how exact one is ({@code budgetExactness}), that counts, else what its
     *     source says
     * @param reader whose language is written in
     */
    public StatedFigures(List<SourceFact> facts, Record data, Component reader) {
        this.facts = List.copyOf(facts);
        this.data = RecordProperties.of(data);
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
        return exactness == null || exactness == Exactness.EXACT
                ? value
                : reader.getTranslation("base.stated." + exactness, Map.of("value", value));
    }

    /** A share of two stated numbers, as exact as they are: '15.0 %', but 'about 15 %' where one of them is not exact. */
    public static String share(
            BigDecimal ratio, @Nullable Exactness part, @Nullable Exactness whole, Component reader) {
        var exactness = Exactness.ofRatio(part, whole);
        var formats = Ui.formats(reader);
        return exactness == Exactness.EXACT
                ? formats.percent(ratio)
                : withExactness(exactness, formats.wholePercent(ratio), reader);
    }

    /** The value of this property with how exact it is: 'over 300'; an unknown one stays '—'. */
    public String withExactness(String property, String value) {
        return value.equals(Formats.UNKNOWN) ? value : withExactness(exactness(property), value, reader);
    }

    /** How exact the property's value is, null where nobody says. */
    public @Nullable Exactness exactness(String property) {
        var own = SourceFact.exactnessOf(property);
        return data.containsKey(own) ? (Exactness) data.get(own) : SourceFact.exactness(facts, property);
    }

    /** A tile with an amount in brief and in full on pointing, how exact it is, of which parts and whether others say otherwise. */
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
        var stated = withExactness(property, value);
        if (value.equals(Formats.UNKNOWN) || used.isEmpty()) {
            return Ui.span(stated, "desk-tile-value");
        }
        var said = Stream.of(used.stream(), parts(property), others(property))
                .flatMap(facts -> facts)
                .map(this::statement);
        return new SourcedFigure(
                stated, "desk-tile-value", Stream.concat(Stream.of(first), said).toArray(Component[]::new));
    }

    /** Whether parts of the value are stated too and whether others say otherwise; empty where there is nothing to add. */
    public String words(String property) {
        var used = used(property);
        var parts = parts(property).count();
        var known = parts == 0 ? "" : reader.getTranslation("base.stated.parts", Map.of("count", parts));
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

    /** What of the value is stated by itself: a budget's money from the region. Parts compete with nothing. */
    private Stream<SourceFact> parts(String property) {
        return facts.stream().filter(fact -> fact.isPartOf(property));
    }
}
