package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;

/** The fields of a bar of filters; their names stand inside them, so that the bar is one line high. */
final class FilterFields {

    private static final int LONGEST_TEXT = 200;
    private static final int TYPING_MS = 250;

    private FilterFields() {}

    /** Tells of what was typed a moment after the last key. */
    static TextField search(String placeholder) {
        var field = new TextField();
        field.setPlaceholder(placeholder);
        field.setAriaLabel(placeholder);
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST_TEXT);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MS);
        field.addClassName("desk-filter-search");
        return field;
    }

    static <V> ComboBox<V> choice(String label, Function<V, String> text) {
        var field = new ComboBox<V>();
        field.setItemLabelGenerator(text::apply);
        ((HasPlaceholder) field).setPlaceholder(label);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.addClassName("desk-filter-choice");
        return field;
    }
}
