package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** A surface with a title that answers one question, and a link to the records behind it. */
public final class Card extends Composite<Section> {

    private final H2 title = new H2();
    private final com.vaadin.flow.component.html.Div links = Ui.div("desk-card-links");
    private final com.vaadin.flow.component.html.Div head;
    private final com.vaadin.flow.component.html.Div body = Ui.div("desk-card-body");
    private final com.vaadin.flow.component.html.Span subtitle = Ui.secondary("");

    public Card(String text, Component... content) {
        title.setText(text);
        title.addClassName("desk-card-title");
        subtitle.setVisible(false);
        head = Ui.div("desk-card-head", Ui.div("desk-card-words", title, subtitle), links);
        getContent().addClassName("desk-card");
        getContent().add(head, body);
        body.add(content);
    }

    /** A quiet second line: the unit, the period. */
    public Card subtitle(@Nullable String text) {
        subtitle.setText(text == null ? "" : text);
        subtitle.setVisible(text != null && !text.isBlank());
        return this;
    }

    /** Where the records behind the card are. */
    public Card link(String path, String text) {
        links.add(Ui.link(path, text));
        return this;
    }

    public Card links(Component... components) {
        links.add(components);
        return this;
    }

    public Card content(Component... content) {
        body.removeAll();
        body.add(content);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
