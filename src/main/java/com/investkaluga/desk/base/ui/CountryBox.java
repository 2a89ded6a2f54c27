package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;

/** Chooses a country by its name in the user's language; the value is the ISO 3166 code. */
public final class CountryBox {

    private CountryBox() {}

    public static ComboBox<String> create() {
        var box = new ComboBox<String>();
        var formats = Ui.formats(box);
        box.setItems(formats.countriesByName());
        box.setItemLabelGenerator(formats::country);
        box.setRenderer(LitRenderer.<String>of(
                        "<span class=\"desk-cell\"><img class=\"desk-flag\" alt=\"\" src=${item.flag}>${item.name}</span>")
                .withProperty("flag", Flag::source)
                .withProperty("name", formats::country));
        box.setClearButtonVisible(true);
        return box;
    }
}
