package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * One headline figure: what it is, the number with its small unit, and its comparison in words. With a path it leads to the
 * records behind it.
 */
public final class FigureTile extends Composite<Div> {

    private final Div comparison = Ui.div("desk-tile-comparison");
    private final Div extra = Ui.div("desk-tile-extra");
    private final Div number = Ui.div("desk-tile-number");

    public FigureTile(String label, String value, String unit) {
        this(Ui.span(label), Ui.span(value, "desk-tile-value"), unit);
    }

    public FigureTile(String label, Component value, String unit) {
        this(Ui.span(label), value, unit);
    }

    /** A tile that leads to the records behind the number: its label is the link, and takes clicks anywhere on the tile. */
    public static FigureTile leadingTo(String path, String label, Component value, String unit) {
        return new FigureTile(new Anchor(path, label), value, unit);
    }

    private FigureTile(Component label, Component value, String unit) {
        label.addClassName("desk-tile-label");
        number.add(value);
        if (!unit.isBlank()) {
            number.add(new Span(" "), Ui.span(unit, "desk-tile-unit"));
        }
        getContent().addClassName("desk-tile");
        getContent().add(label, number, comparison, extra);
        extra.setVisible(false);
    }

    /** The comparison under the number: '+18.2 % on 2012', 'no base: H1 2013 is not known'. */
    public FigureTile comparison(Component... parts) {
        comparison.removeAll();
        comparison.add(parts);
        return this;
    }

    /** What pointing at the tile shows: the amount to the cent. */
    public FigureTile exactly(String amount) {
        getContent().getElement().setAttribute("title", amount);
        return this;
    }

    /** What stands below the comparison, such as a spark line. */
    public FigureTile extra(Component... components) {
        extra.removeAll();
        extra.add(components);
        extra.setVisible(true);
        return this;
    }
}
