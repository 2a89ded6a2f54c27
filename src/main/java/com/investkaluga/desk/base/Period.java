package com.investkaluga.desk.base;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of whole months that figures speak of, both ends included. Its text form, which {@link #parse} reads for the years 1900
 * to 2100 and {@link #toString} writes, is {@code 2013}, {@code 2014-H1}, {@code 2014-Q1}, {@code 2014-01} or
 * {@code 2015-01/2015-09}.
 *
 * <p>Every constructor and factory throws {@link IllegalArgumentException} where the end lies before the start. Steps may lead
 * beyond the years that can be read, so that 1900 has a year before it as any other.
 *
 * @param first its first month
 * @param last its last month, never before the first
 */
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {

    /** What a period is called. A run of months that is none of the calendar's own is a range. */
    public enum Kind {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        RANGE
    }

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern CALENDAR =
            Pattern.compile("(?<year>[0-9]{4})(-(H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");
    private static final Pattern RANGE = Pattern.compile("([0-9]{4}-(?:0[1-9]|1[0-2]))/([0-9]{4}-(?:0[1-9]|1[0-2]))");
    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::first).thenComparing(Period::last);

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it starts: " + first + "/" + last);
        }
    }

    public static Period ofYear(int year) {
        return calendar(Granularity.YEAR, year, 1);
    }

    /** @param half 1 or 2 */
    public static Period ofHalf(int year, int half) {
        return calendar(Granularity.HALF, year, half);
    }

    /** @param quarter 1 to 4 */
    public static Period ofQuarter(int year, int quarter) {
        return calendar(Granularity.QUARTER, year, quarter);
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(month, month);
    }

    /** From January to this month of the same year. */
    public static Period yearToDate(YearMonth last) {
        return new Period(last.withMonth(1), last);
    }

    private static Period calendar(Granularity granularity, int year, int number) {
        if (number < 1 || number > 12 / granularity.months()) {
            throw new IllegalArgumentException("There is no %s %d".formatted(granularity, number));
        }
        var first = YearMonth.of(year, (number - 1) * granularity.months() + 1);
        return new Period(first, first.plusMonths(granularity.months() - 1L));
    }

    /** Reads the text form; throws {@link IllegalArgumentException} that names the value where it is none. */
    public static Period parse(String text) {
        var period = read(text);
        if (period.first.getYear() < EARLIEST_YEAR || period.last.getYear() > LATEST_YEAR) {
            throw new IllegalArgumentException("Not a period: '%s' lies outside the years %d to %d"
                    .formatted(quote(text), EARLIEST_YEAR, LATEST_YEAR));
        }
        return period;
    }

    private static Period read(String text) {
        var calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            return parseCalendar(calendar);
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            var first = YearMonth.parse(range.group(1));
            var last = YearMonth.parse(range.group(2));
            if (!last.isBefore(first)) {
                return new Period(first, last);
            }
        }
        throw new IllegalArgumentException(
                "Not a period: '%s' (write 2013, 2014-H1, 2014-Q1, 2014-01 or 2015-01/2015-09)".formatted(quote(text)));
    }

    private static Period parseCalendar(Matcher calendar) {
        var year = Integer.parseInt(calendar.group("year"));
        if (calendar.group("half") != null) {
            return ofHalf(year, Integer.parseInt(calendar.group("half")));
        }
        if (calendar.group("quarter") != null) {
            return ofQuarter(year, Integer.parseInt(calendar.group("quarter")));
        }
        if (calendar.group("month") != null) {
            return ofMonth(YearMonth.of(year, Integer.parseInt(calendar.group("month"))));
        }
        return ofYear(year);
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    /** What the period is called; {@code 2015-01/2015-12} is the year 2015. */
    public Kind kind() {
        return Stream.of(Granularity.values())
                .filter(granularity -> granularity.periodOf(first).equals(this))
                .findFirst()
                .map(granularity -> Kind.valueOf(granularity.name()))
                .orElse(Kind.RANGE);
    }

    /** The same months one year before: the only period that growth may be measured against. */
    public Period yearBefore() {
        return plusMonths(-12);
    }

    /**
     * The neighbour before: last quarter for a quarter, and so on. A range steps back by as many whole years as it takes not to
     * overlap, so that nine months of 2015 lead to the same nine months of 2014.
     */
    public Period previous() {
        return plusMonths(-step());
    }

    /** The neighbour after, see {@link #previous()}. */
    public Period next() {
        return plusMonths(step());
    }

    private int step() {
        return kind() == Kind.RANGE ? (monthCount() + 11) / 12 * 12 : monthCount();
    }

    private Period plusMonths(int months) {
        return new Period(first.plusMonths(months), last.plusMonths(months));
    }

    /** Its months in order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(monthCount())
                .toList();
    }

    public int monthCount() {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** Whether all months of the other period are among this one's. */
    public boolean contains(Period other) {
        return contains(other.first) && contains(other.last);
    }

    /**
     * The calendar periods of this step that its months belong to, in order: a year's four quarters, and for January to August
     * the quarters one to three although the third is not all in it.
     */
    public List<Period> split(Granularity granularity) {
        return months().stream().map(granularity::periodOf).distinct().toList();
    }

    /** The first day of the first month. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The last day of the last month. */
    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** Earlier starts first; of two with the same start the shorter first. */
    @Override
    public int compareTo(Period other) {
        return BY_START.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (kind()) {
            case YEAR -> Integer.toString(first.getYear());
            case HALF -> first.getYear() + "-H" + (last.getMonthValue() / 6);
            case QUARTER -> first.getYear() + "-Q" + (last.getMonthValue() / 3);
            case MONTH -> first.toString();
            case RANGE -> first + "/" + last;
        };
    }
}
