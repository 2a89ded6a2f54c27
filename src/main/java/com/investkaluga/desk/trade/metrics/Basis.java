package com.investkaluga.desk.trade.metrics;

/** Where a value comes from. */
public enum Basis {
    /** Stated by a source. */
    PUBLISHED,
    /** Summed from imported customs flows. */
    STATISTICAL,
    /** Summed from generated flows, which only the demonstration has. */
    SAMPLE;

    /** Whether one may be the base, the denominator or the competitor of the other: samples only meet samples. */
    public boolean meets(Basis other) {
        return (this == SAMPLE) == (other == SAMPLE);
    }
}
