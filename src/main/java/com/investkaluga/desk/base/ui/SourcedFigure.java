package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * A figure with a dotted underline that opens its provenance on pointing, focus or touch: what it is exactly, who says so,
 * what it implies.
 */
public final class SourcedFigure extends Composite<Div> {

    public SourcedFigure(String value, String className, Component... provenance) {
        var button = new NativeButton(value);
        button.addClassNames("desk-sourced", className);
        var card = new Popover(Ui.div("desk-provenance", provenance));
        card.setTarget(button);
        card.setFocusDelay(0);
        card.setHoverDelay(150);
        card.setOpenOnHover(true);
        card.setOpenOnFocus(true);
        card.setOpenOnClick(true);
        card.setPosition(PopoverPosition.BOTTOM_START);
        card.setAriaLabel(value);
        getContent().addClassName("desk-sourced-box");
        getContent().add(button, card);
    }
}
