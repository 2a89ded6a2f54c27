package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Headline figures side by side, hairlines between them; two by two on a phone. */
public final class FigureBand extends Composite<Div> {

    public FigureBand(FigureTile... tiles) {
        getContent().addClassName("desk-band");
        show(tiles);
    }

    public void show(FigureTile... tiles) {
        getContent().removeAll();
        getContent().add(tiles);
    }
}
