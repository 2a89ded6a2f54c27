package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;

/** Numbers in forms as people write and read them. */
final class FormNumbers {

    private static final BigDecimal EASY_TO_READ = BigDecimal.valueOf(10_000);

    private FormNumbers() {}

    /** A number out of the database without the zeros behind its point: nobody entered them. Any other value as it is. */
    @SuppressWarnings("unchecked") // what goes in comes out, but for the zeros
    static <V> V shown(V value) {
        if (value instanceof BigDecimal number) {
            var plain = number.stripTrailingZeros();
            return (V) (plain.scale() < 0 ? plain.setScale(0) : plain);
        }
        return value;
    }

    /** Repeats long numbers in groups of digits under their field, so that nobody counts zeros. */
    static void explain(BigDecimalField field) {
        field.addValueChangeListener(event -> {
            var number = field.getValue();
            field.setHelperText(
                    number == null || number.abs().compareTo(EASY_TO_READ) < 0
                            ? null
                            : Ui.formats(field).quantity(number));
        });
    }
}
