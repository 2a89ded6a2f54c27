package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Why there is nothing here, and what to do next. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String why, Component... nextSteps) {
        getContent().addClassName("desk-empty");
        getContent().add(Ui.span(why, "desk-empty-why"));
        getContent().add(nextSteps);
    }
}
