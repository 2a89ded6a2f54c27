package com.investkaluga.desk.trade.explore;

import java.util.Optional;

/** The levels of the Harmonized System that the desk shows. */
public enum GoodsLevel {
    SECTION,
    CHAPTER,
    HEADING;

    /** The level that a part of this one is split into; empty below the last. */
    public Optional<GoodsLevel> below() {
        return this == HEADING ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
