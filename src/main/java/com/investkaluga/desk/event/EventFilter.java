package com.investkaluga.desk.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events a list shows; null parts do not filter.
 *
 * @param text words that must all occur in names, places, organisers, sessions or people
 * @param country ISO 3166 alpha-2 code of one of the countries met
 * @param year in which it begins or, where that is unknown, ends
 * @param endingFrom upcoming: the last day that it can have is this one or later
 * @param endedBefore past: the last day that it can have is before this one
 * @param archived the archive instead of the living records
 */
public record EventFilter(
        @Nullable String text,
        @Nullable EventKind kind,
        @Nullable String country,
        @Nullable Integer year,
        @Nullable LocalDate endingFrom,
        @Nullable LocalDate endedBefore,
        boolean archived) {

    public static EventFilter all() {
        return new EventFilter(null, null, null, null, null, null, false);
    }

    /** Whether a filter can ask for this year. */
    public static boolean isYear(int year) {
        return year >= 1900 && year <= 2100;
    }

    public EventFilter withText(String words) {
        return new EventFilter(words, kind, country, year, endingFrom, endedBefore, archived);
    }

    public EventFilter withCountry(String iso2) {
        return new EventFilter(text, kind, iso2, year, endingFrom, endedBefore, archived);
    }

    public EventFilter withEndingFrom(LocalDate day) {
        return new EventFilter(text, kind, country, year, day, endedBefore, archived);
    }

    public EventFilter withEndedBefore(LocalDate day) {
        return new EventFilter(text, kind, country, year, endingFrom, day, archived);
    }
}
