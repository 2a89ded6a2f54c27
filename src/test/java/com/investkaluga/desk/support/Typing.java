package com.investkaluga.desk.support;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.NumberField;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextField;

/** Fills fields in as a user does; Karibu's own way was made for an older Vaadin. */
public final class Typing {

    private Typing() {}

    /** Sets the value and tells the listeners that it came from the browser. */
    public static <C extends AbstractField<C, V>, V> void enter(C field, V value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    /** The same for a field of numbers. */
    public static <C extends NumberField<C, V>, V extends Number> void enter(C field, V value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    /** Types text into a field of numbers, as the browser tells it. */
    public static void type(NumberField<?, ?> field, String text) {
        enter(LocatorJ._get(field, TextField.class), text);
    }

    /** What stands in a field of numbers. */
    public static String typed(NumberField<?, ?> field) {
        return LocatorJ._get(field, TextField.class).getValue();
    }
}
