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
        double sessionBytes) {}
