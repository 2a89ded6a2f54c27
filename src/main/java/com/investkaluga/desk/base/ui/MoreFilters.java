package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;

/** On a phone the choices stand behind this button, so that the list is not below them; wider screens never show it. */
final class MoreFilters extends Composite<Button> {

    private static final String OPEN = "desk-filters-open";

    private final HasStyle bar;

    MoreFilters(HasStyle bar) {
        this.bar = bar;
        getContent().setIcon(VaadinIcon.SLIDERS.create());
        getContent().addClassName("desk-filter-more");
        getContent().addClickListener(click -> open(!bar.hasClassName(OPEN)));
        open(false);
        count(0);
    }

    /** How many of the filters behind the button are in use. */
    void count(long used) {
        getContent().setText(getTranslation("base.filter.more", Map.of("count", used)));
    }

    private void open(boolean open) {
        bar.setClassName(OPEN, open);
        getContent().getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
