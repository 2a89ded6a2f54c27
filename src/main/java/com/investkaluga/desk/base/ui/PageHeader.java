package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a screen: where it stands, its title with flag and chips, a line of facts, and what can be done here. */
public final class PageHeader extends Composite<Div> {

    private final Div trail = Ui.div("desk-trail");
    private final Div lead = Ui.div("desk-header-lead");
    private final H1 title = new H1();
    private final Div details = Ui.div("desk-header-details");
    private final Div actions = Ui.div("desk-header-actions");

    public PageHeader(String text) {
        title.setText(text);
        title.addClassName("desk-title");
        var line = Ui.div("desk-header-line", lead, title, details);
        var words = Ui.div("desk-header-words", trail, line);
        getContent().addClassName("desk-header");
        getContent().add(words, actions);
        trail.setVisible(false);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** The list that this page belongs to. */
    public PageHeader under(String path, String text) {
        trail.removeAll();
        trail.add(new Anchor(path, text), Ui.span(" /"));
        trail.setVisible(true);
        return this;
    }

    /** What stands before the title, such as a flag. */
    public PageHeader lead(Component... components) {
        lead.removeAll();
        lead.add(components);
        return this;
    }

    /** Chips and quiet words behind the title. */
    public PageHeader details(Component... components) {
        details.removeAll();
        details.add(components);
        return this;
    }

    /** Says behind the first chip that the record is archived. */
    public PageHeader archived() {
        var place = Math.min(1, details.getComponentCount());
        details.addComponentAtIndex(place, new Chip(getTranslation("base.archived"), Chip.Tone.ATTENTION));
        return this;
    }

    public PageHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }
}
