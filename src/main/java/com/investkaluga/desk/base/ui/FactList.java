package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.SourceFact;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The statements of sources behind a record; competing ones are marked. */
public final class FactList extends Composite<Div> {

    private final String keyPrefix;

    /** @param keyPrefix of the bundles' labels of the record's properties, such as {@code company} */
    public FactList(List<SourceFact> facts, String keyPrefix) {
        this.keyPrefix = keyPrefix;
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
        }
        item.add(line, source(fact, this));
        var note = Ui.either(fact.note(), fact.noteRu());
        if (!note.isBlank()) {
            item.add(Ui.div("desk-secondary", Ui.span(note)));
        }
        return item;
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
                ? Ui.secondary(fact.sourceTitle())
                : Ui.externalLink(fact.sourceUrl(), fact.sourceTitle());
        var line = Ui.div("desk-secondary", source);
        if (fact.statedOn() != null) {
            line.add(Ui.span(" · " + Ui.formats(reader).date(fact.statedOn())));
        }
        return line;
    }
}
