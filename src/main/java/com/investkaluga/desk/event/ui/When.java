package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an event stands against today. */
enum When {
    UPCOMING,
    NOW,
    PAST,
    /** In this month or year, of which nobody stated the day: it may be over, go on, or be yet to come. */
    DAY_UNKNOWN,
    UNDATED;

    static When of(@Nullable PartialDate startsOn, @Nullable PartialDate endsOn, LocalDate today) {
        var begins = startsOn == null ? endsOn : startsOn;
        var ends = endsOn == null ? startsOn : endsOn;
        if (begins == null || ends == null) {
            return UNDATED;
        }
        if (ends.isOver(today)) {
            return PAST;
        }
        if (begins.first().isAfter(today)) {
            return UPCOMING;
        }
        var hasBegun = !begins.last().isAfter(today);
        var goesOn = !ends.first().isBefore(today);
        return hasBegun && goesOn ? NOW : DAY_UNKNOWN;
    }
}
