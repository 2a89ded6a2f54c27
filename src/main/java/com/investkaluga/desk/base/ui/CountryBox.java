package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;

/** Chooses a country, or several, by name in the user's language; the value is the ISO 3166 code. */
public final class CountryBox {

    private CountryBox() {}

    public static ComboBox<String> create() {
        var box = new ComboBox<String>();
        offer(box, Ui.formats(box));
        box.setClearButtonVisible(true);
        return box;
    }

    /** The same for several countries at once. */
    public static MultiSelectComboBox<String> several() {
        var box = new MultiSelectComboBox<String>();
        offer(box, Ui.formats(box));
        box.setClearButtonVisible(true);
        return box;
    }

    private static void offer(ComboBoxBase<?, String, ?> box, Formats formats) {
        box.setItems(formats.countriesByName());
        box.setItemLabelGenerator(formats::country);
        box.setRenderer(LitRenderer.<String>of(
                        "<span class=\"desk-cell\"><img class=\"desk-flag\" alt=\"\" src=${item.flag}>${item.name}</span>")
                .withProperty("flag", Flag::source)
                .withProperty("name", formats::country));
    }
}
