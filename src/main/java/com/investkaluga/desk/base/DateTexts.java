package com.investkaluga.desk.base;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/**
 * Dates in one language, by CLDR. Formats are made once: ICU looks for the pattern of a skeleton longer than it takes to write a
 * line of a list.
 */
final class DateTexts {

    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateFormat month;
    private final DateFormat quarter;
    private final DateIntervalFormat run;

    /** @param reader English here is read in Europe and Asia: day before month */
    DateTexts(Locale reader) {
        var locale = "en".equals(reader.getLanguage()) ? Locale.UK : reader;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        minute = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        month = skeleton(DateFormat.YEAR_MONTH, locale);
        quarter = skeleton(DateFormat.YEAR_QUARTER, locale);
        run = DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, locale);
        run.setTimeZone(TimeZone.GMT_ZONE);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String minute(Instant instant, ZoneId zone) {
        return minute.withZone(zone).format(instant);
    }

    String partial(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> write(month, date.first());
            case QUARTER -> write(quarter, date.first());
            case YEAR -> Integer.toString(date.first().getYear());
        };
    }

    String run(LocalDate first, LocalDate last) {
        var days = new DateInterval(milliseconds(first), milliseconds(last));
        return run.clone().format(days);
    }

    private static DateFormat skeleton(String skeleton, Locale locale) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** With a copy, because ICU's formats are for one thread at a time. */
    private static String write(DateFormat format, LocalDate date) {
        return format.clone().format(new Date(milliseconds(date)));
    }

    private static long milliseconds(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
