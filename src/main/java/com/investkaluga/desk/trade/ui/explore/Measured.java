package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.trade.explore.TimeRow;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.investkaluga.desk.trade.metrics.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of an answer is drawn. */
enum Measured {
    VALUE(Scale.MILLIONS),
    INDEX(Scale.PLAIN),
    SHARE(Scale.PERCENT),
    GROWTH(Scale.PERCENT),
    CONTRIBUTION(Scale.PERCENT),
    BALANCE(Scale.MILLIONS),
    CHANGE(Scale.MILLIONS);

    static final List<Measured> OVER_TIME = List.of(VALUE, INDEX, SHARE, GROWTH, CONTRIBUTION, BALANCE);
    static final List<Measured> OF_TWO_PERIODS = List.of(VALUE, CHANGE, GROWTH, SHARE, CONTRIBUTION, BALANCE);

    private enum Scale {
        MILLIONS(-6),
        PERCENT(2),
        PLAIN(0);

        private final int places;

        Scale(int places) {
            this.places = places;
        }
    }

    private final Scale scale;

    Measured(Scale scale) {
        this.scale = scale;
    }

    /** Whether values of parts add up to the value of the whole, so that they may stand on each other. */
    boolean isAdditive() {
        return this == VALUE || this == SHARE || this == CONTRIBUTION;
    }

    /** Whether a value may be negative and carries its sign. */
    boolean isSigned() {
        return this == GROWTH || this == CONTRIBUTION || this == BALANCE || this == CHANGE;
    }

    /** In the unit of the chart; null where it is not known. */
    @Nullable
    BigDecimal of(TimeRow row) {
        return switch (this) {
            case VALUE, CHANGE -> scaled(Optional.of(row.value().usd()));
            case INDEX -> scaled(row.index());
            case SHARE -> scaled(row.share().measure());
            case GROWTH -> scaled(row.growth());
            case CONTRIBUTION -> scaled(row.contribution());
            case BALANCE -> scaled(row.balance());
        };
    }

    /** Of the period that is looked at, in the unit of the chart; null where it is not known. */
    @Nullable
    BigDecimal of(TwoPeriodsRow row) {
        return switch (this) {
            case VALUE, INDEX ->
                row.now() == null ? null : scaled(Optional.of(row.now().usd()));
            case CHANGE -> scaled(Optional.ofNullable(row.changeUsd()));
            case SHARE -> scaled(row.share());
            case GROWTH -> scaled(row.growth());
            case CONTRIBUTION -> scaled(row.contribution());
            case BALANCE -> scaled(row.balance());
        };
    }

    /** Of the period that it is held against; null where it is not known or the measure is one of both. */
    @Nullable
    BigDecimal before(TwoPeriodsRow row) {
        return switch (this) {
            case VALUE ->
                row.before() == null ? null : scaled(Optional.of(row.before().usd()));
            case SHARE -> scaled(row.shareBefore());
            case BALANCE -> scaled(row.balanceBefore());
            case INDEX, GROWTH, CONTRIBUTION, CHANGE -> null;
        };
    }

    private @Nullable BigDecimal scaled(Measure measure) {
        return scaled(measure.number());
    }

    private @Nullable BigDecimal scaled(Optional<BigDecimal> number) {
        return number.map(known -> known.movePointRight(scale.places)).orElse(null);
    }
}
