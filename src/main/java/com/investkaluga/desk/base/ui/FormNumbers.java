package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in forms as people write and read them. */
final class FormNumbers {

    private static final BigDecimal EASY_TO_READ = BigDecimal.valueOf(10_000);
    private static final int MOST_DIGITS = 100;

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

    /**
     * Whether it can be written out at all: 1e999999999 is a number too, and fills the memory as soon as somebody writes its
     * zeros.
     */
    static boolean isWritable(@Nullable Object value) {
        return !(value instanceof BigDecimal number)
                || Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
    }

    static void explain(Component field) {
        switch (field) {
            case IntegerField whole -> explain(whole);
            case BigDecimalField number -> explain(number);
            default -> {}
        }
    }

    /** Says in a sentence what is no whole number, or more than there is room for. */
    private static void explain(IntegerField field) {
        var words = field.getTranslation("base.invalid.wholeNumber");
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words)
                .setMinErrorMessage(words)
                .setMaxErrorMessage(words));
    }

    /**
     * Says in a sentence what is no number, and repeats long ones in groups of digits under their field, so that nobody counts
     * zeros.
     */
    private static void explain(BigDecimalField field) {
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(field.getTranslation("base.invalid.noNumber")));
        field.addValueChangeListener(event -> {
            var number = field.getValue();
            field.setHelperText(
                    number == null || !isWritable(number) || number.abs().compareTo(EASY_TO_READ) < 0
                            ? null
                            : Ui.formats(field).quantity(number));
        });
    }
}
