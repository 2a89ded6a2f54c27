package com.investkaluga.bench;

import java.util.List;
import java.util.Map;

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
        Map<String, String> fill,
        List<Measurement> measurements,
        FirstLoad firstLoad,
        double sessionBytes) {}
