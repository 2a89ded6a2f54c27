package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** What is known about a record, name over value; what is not known is left out. */
public final class PropertyList extends Composite<DescriptionList> {

    public PropertyList() {
        getContent().addClassName("desk-properties");
    }

    /** Nothing is added for a null, blank or unknown value. */
    public PropertyList add(String name, @Nullable String value) {
        return value == null || value.isBlank() || value.equals(Formats.UNKNOWN) ? this : add(name, Ui.span(value));
    }

    /** A long text over the whole width; nothing is added for a null or blank one. */
    public PropertyList addText(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var pair = pair(name, Ui.span(text));
        pair.addClassName("desk-property-wide");
        return this;
    }

    public PropertyList add(String name, Component value) {
        pair(name, value);
        return this;
    }

    private Div pair(String name, Component value) {
        var pair = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        pair.addClassName("desk-property");
        getContent().getElement().appendChild(pair.getElement());
        return pair;
    }
}
