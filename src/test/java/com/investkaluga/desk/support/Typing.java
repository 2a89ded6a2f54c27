package com.investkaluga.desk.support;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;

/** Fills fields in as a user does; Karibu's own way was made for an older Vaadin. */
public final class Typing {

    private Typing() {}

    /** Sets the value and tells the listeners that it came from the browser. */
    public static <C extends AbstractField<C, V>, V> void enter(C field, V value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }
}
