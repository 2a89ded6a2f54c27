package com.investkaluga.desk.base;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as it is known: the day, or only the month, the quarter or the year, of which no day may be invented. It is
 * kept as the first and the last day that it can be, so that every database compares and sorts it as it stands. Its text form,
 * which {@link #parse} reads for the years 1900 to 2100 and {@link #toString} writes, is {@code 2014-10-11}, {@code 2013-11},
 * {@code 2021-Q2} or {@code 2013}.
 *
 * <p>Earlier first days come first; of two with the same first day the more exact.
 *
 * @param first the first day that it can be
 * @param last the last day that it can be: the same where the day is known
 */
@Embeddable
public record PartialDate(LocalDate first, LocalDate last) implements Comparable<PartialDate> {

    /** How exactly a date is known. */
    public enum Precision {
        DAY(null),
        MONTH(Granularity.MONTH),
        QUARTER(Granularity.QUARTER),
        YEAR(Granularity.YEAR);

        private final @Nullable Granularity step;

        Precision(@Nullable Granularity step) {
            this.step = step;
        }

        private LocalDate firstOf(LocalDate day) {
            return step == null ? day : step.periodOf(YearMonth.from(day)).firstDay();
        }

        private LocalDate lastOf(LocalDate day) {
            return step == null ? day : step.periodOf(YearMonth.from(day)).lastDay();
        }
    }

    private static final int LENGTH_OF_DAY = 10;
    private static final Comparator<PartialDate> BY_START =
            Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last);

    /** Throws {@link IllegalArgumentException} for days between which there is no day, month, quarter or year. */
    public PartialDate {
        if (precision(first, last).isEmpty()) {
            throw new IllegalArgumentException("No day, month, quarter or year: %s to %s".formatted(first, last));
        }
    }

    public static PartialDate day(LocalDate day) {
        return of(day, Precision.DAY);
    }

    public static PartialDate year(int year) {
        return of(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** The day, or the month, quarter or year that it belongs to. */
    public static PartialDate of(LocalDate day, Precision precision) {
        return new PartialDate(precision.firstOf(day), precision.lastOf(day));
    }

    /** Reads the text form; throws a {@link RuntimeException} that names the value where it is none. */
    public static PartialDate parse(String text) {
        if (text.length() == LENGTH_OF_DAY) {
            return day(LocalDate.parse(text));
        }
        var period = Period.parse(text);
        return new PartialDate(period.firstDay(), period.lastDay());
    }

    public Precision precision() {
        return precision(first, last).orElseThrow();
    }

    private static Optional<Precision> precision(LocalDate first, LocalDate last) {
        return Stream.of(Precision.values())
                .filter(one ->
                        one.firstOf(first).equals(first) && one.lastOf(first).equals(last))
                .findFirst();
    }

    public boolean isDay() {
        return precision() == Precision.DAY;
    }

    /** Whether it is before the other one for certain, whichever days they are. */
    public boolean isBefore(PartialDate other) {
        return last.isBefore(other.first);
    }

    /** Whether it has passed for certain: a month is over after its last day. */
    public boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }

    /** How many days later the other one is, negative for earlier; null unless the day of both is known. */
    public @Nullable Long daysUntil(PartialDate other) {
        return isDay() && other.isDay() ? ChronoUnit.DAYS.between(first, other.first) : null;
    }

    @Override
    public int compareTo(PartialDate other) {
        return BY_START.compare(this, other);
    }

    @Override
    public String toString() {
        return isDay() ? first.toString() : new Period(YearMonth.from(first), YearMonth.from(last)).toString();
    }
}
