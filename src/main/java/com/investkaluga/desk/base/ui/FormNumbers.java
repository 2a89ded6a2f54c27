package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.NumberText;
import com.vaadin.flow.component.Component;
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

    /** As a field of this language writes it; what has too many digits to be written out, in short. */
    static String written(BigDecimal number, Component field) {
        return isWritable(number) ? NumberText.write(shown(number), Ui.locale(field)) : number.toString();
    }

    /** A long number in groups of digits, null where it is easy to read without. */
    static @Nullable String inGroups(@Nullable Number value, Component field) {
        var number = value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
        return number == null || !isWritable(number) || number.abs().compareTo(EASY_TO_READ) < 0
                ? null
                : Ui.formats(field).quantity(number);
    }
}
