package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** Chooses a currency; the usual ones are offered, any ISO 4217 code can be typed. */
final class CurrencyBox {

    private static final List<String> USUAL =
            List.of("RUB", "USD", "EUR", "CNY", "JPY", "KRW", "GBP", "CHF", "SEK", "BYN");

    private CurrencyBox() {}

    static ComboBox<String> create() {
        var box = new ComboBox<String>();
        box.setItems(USUAL);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> {
            var typed = event.getDetail().strip().toUpperCase(java.util.Locale.ROOT);
            if (Formats.isCurrency(typed)) {
                box.setValue(typed);
            } else {
                box.setInvalid(true);
                box.setErrorMessage(box.getTranslation("base.invalid.currency"));
            }
        });
        box.setClearButtonVisible(true);
        return box;
    }
}
