package com.investkaluga.desk.base.ui;

import java.math.BigDecimal;
import java.util.Optional;

/** A number with any decimals, exact. */
public final class DecimalField extends NumberField<DecimalField, BigDecimal> {

    @Override
    Optional<BigDecimal> valueOf(BigDecimal number) {
        return Optional.of(FormNumbers.shown(number));
    }

    @Override
    BigDecimal numberOf(BigDecimal value) {
        return value;
    }

    @Override
    String sentence() {
        return getTranslation("base.invalid.noNumber");
    }
}
