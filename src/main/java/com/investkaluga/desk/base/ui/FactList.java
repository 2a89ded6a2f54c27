package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.SourceFact;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The statements of sources behind a record; competing ones are marked. */
public final class FactList extends Composite<Div> {

    private final String keyPrefix;
    private final Predicate<SourceFact> isChoice;
    private final @Nullable Consumer<SourceFact> use;

    /** @param keyPrefix of the bundles' labels of the record's properties, such as {@code company} */
    public FactList(List<SourceFact> facts, String keyPrefix) {
        this(facts, keyPrefix, fact -> false, null);
    }

    /**
     * The same for a user who may choose which of several sources stands.
     *
     * @param isChoice whether this one, which the record does not follow, may
     * @param use told of the one that the user chooses; null for readers who may not
     */
    FactList(
            List<SourceFact> facts,
            String keyPrefix,
            Predicate<SourceFact> isChoice,
            @Nullable Consumer<SourceFact> use) {
        this.keyPrefix = keyPrefix;
        this.isChoice = isChoice;
        this.use = use;
        if (facts.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("base.facts.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("desk-facts");
        facts.forEach(fact -> list.add(item(fact)));
        getContent().add(list);
    }

    private ListItem item(SourceFact fact) {
        var item = new ListItem();
        var line = Ui.div("desk-fact-line", Ui.span(label(fact.field()), "desk-strong"));
        var value = Ui.either(fact.value(), fact.valueRu());
        if (!value.isBlank()) {
            line.add(Ui.span(value));
        }
        if (!fact.inUse()) {
            line.add(competing(this));
            choice(fact, value).ifPresent(line::add);
        }
        item.add(line, source(fact, this));
        var note = Ui.either(fact.note(), fact.noteRu());
        if (!note.isBlank()) {
            item.add(Ui.div("desk-secondary", Ui.span(note)));
        }
        return item;
    }

    /** The button that lets the source count, or why there is none. */
    private Optional<Component> choice(SourceFact fact, String value) {
        if (use == null) {
            return Optional.empty();
        }
        return Optional.of(
                isChoice.test(fact)
                        ? SourceChoice.button(meaning(fact, value), () -> use.accept(fact))
                        : Ui.secondary(getTranslation("base.facts.use.byHand")));
    }

    private String meaning(SourceFact fact, String value) {
        return getTranslation(
                "base.facts.use.meaning",
                Map.of("property", label(fact.field()), "value", value, "source", SourceTitle.of(fact.sourceTitle())));
    }

    private String label(String field) {
        return getTranslation(field.equals("record") ? "base.facts.record" : keyPrefix + "." + field);
    }

    /** What marks a statement that the record does not carry. */
    static Component competing(Component reader) {
        return new Chip(reader.getTranslation("base.facts.competing"), Chip.Tone.ATTENTION);
    }

    /** Who said it, with the address, and when. */
    static Component source(SourceFact fact, Component reader) {
        var source = fact.sourceUrl() == null
                ? Ui.secondary(SourceTitle.of(fact.sourceTitle()))
                : Ui.externalLink(fact.sourceUrl(), SourceTitle.of(fact.sourceTitle()));
        var line = Ui.div("desk-secondary", source);
        if (fact.statedOn() != null) {
            line.add(Ui.span(" · " + Ui.formats(reader).date(fact.statedOn())));
        }
        return line;
    }
}
