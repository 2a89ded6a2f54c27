package com.investkaluga.desk.event.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an event stands against today. */
enum When {
    UPCOMING,
    NOW,
    PAST,
    UNDATED;

    static When of(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate today) {
        var first = startsOn == null ? endsOn : startsOn;
        var last = endsOn == null ? startsOn : endsOn;
        if (first == null || last == null) {
            return UNDATED;
        }
        if (last.isBefore(today)) {
            return PAST;
        }
        return first.isAfter(today) ? UPCOMING : NOW;
    }
}
