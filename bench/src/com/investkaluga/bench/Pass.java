package com.investkaluga.bench;

import java.util.List;

/**
 * Everything measured on one database. Times in milliseconds.
 *
 * @param emptyStart first start: migrations, reference data
 * @param fullStart median of starts on the filled database
 * @param fill what the filler said
 */
record Pass(
        String database,
        String version,
        double emptyStart,
        double fullStart,
        Fill fill,
        List<Measurement> measurements,
        FirstLoad firstLoad,
        double sessionBytes) {

    private static final String NOTHING_KEPT = "flows just changed";

    /**
     * The plain SQL of the same page when no answer about flows is kept: of all that it shows, whether it asked for it or not. NaN
     * where the page was not measured in that state.
     */
    double floorWithNothingKept(Measurement one) {
        return measurements.stream()
                .filter(other -> other.name().equals(one.page() + ", " + NOTHING_KEPT))
                .mapToDouble(Measurement::floor)
                .findFirst()
                .orElse(Double.NaN);
    }
}
