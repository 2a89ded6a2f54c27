package com.investkaluga.desk.base.ui;

import java.math.BigDecimal;
import java.util.Optional;

/** A whole number; one with decimals is refused, also where they are zeros: '1.000' may have been meant as a thousand. */
public final class WholeNumberField extends NumberField<WholeNumberField, Integer> {

    private int least = Integer.MIN_VALUE;
    private int most = Integer.MAX_VALUE;
    private String sentence = getTranslation("base.invalid.wholeNumber");

    /**
     * Takes only numbers within these, both included.
     *
     * @param said the sentence to whoever enters anything else
     */
    public void setRange(int from, int to, String said) {
        least = from;
        most = to;
        sentence = said;
    }

    @Override
    Optional<Integer> valueOf(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= 10
                ? Optional.of(number.longValueExact())
                        .filter(value -> value == value.intValue())
                        .map(Long::intValue)
                : Optional.empty();
    }

    @Override
    BigDecimal numberOf(Integer value) {
        return BigDecimal.valueOf(value);
    }

    @Override
    String sentence() {
        return sentence;
    }

    @Override
    boolean isTaken(Integer value) {
        return value >= least && value <= most;
    }
}
