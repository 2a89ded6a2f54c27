package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/** A number with any decimals, exact. */
public final class DecimalField extends NumberField<DecimalField, BigDecimal> {

    private boolean zerosCount;

    /** Keeps the zeros behind the point: in what a source prints they say how exact it is. */
    public DecimalField asWritten() {
        zerosCount = true;
        return this;
    }

    @Override
    Optional<BigDecimal> valueOf(BigDecimal number) {
        return Optional.of(zerosCount ? number : FormNumbers.shown(number));
    }

    @Override
    BigDecimal numberOf(BigDecimal value) {
        return value;
    }

    @Override
    String written(BigDecimal value) {
        return zerosCount ? NumberText.write(value, Ui.locale(this)) : super.written(value);
    }

    @Override
    String sentence() {
        return getTranslation("base.invalid.noNumber");
    }
}
