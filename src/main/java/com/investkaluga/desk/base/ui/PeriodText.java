package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Period;
import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A period as people write it: '2013', 'H1 2014', 'Jan–Sep 2015'. */
public final class PeriodText {

    private PeriodText() {}

    public static String of(Period period, Component reader) {
        var locale = Ui.locale(reader);
        var first = period.first();
        return switch (period.kind()) {
            case YEAR -> Integer.toString(first.getYear());
            case HALF -> part(reader, "half", (first.getMonthValue() - 1) / 6 + 1, first.getYear());
            case QUARTER -> part(reader, "quarter", (first.getMonthValue() - 1) / 3 + 1, first.getYear());
            case MONTH -> month(first, locale) + " " + first.getYear();
            case RANGE ->
                first.getYear() == period.last().getYear()
                        ? month(first, locale) + "–" + month(period.last(), locale) + " " + first.getYear()
                        : month(first, locale) + " " + first.getYear() + " – " + month(period.last(), locale) + " "
                                + period.last().getYear();
        };
    }

    /** Months in order, those that follow each other as one run: 'Jan–Mar 2024, Jun 2024'. */
    public static String ofMonths(List<YearMonth> months, Component reader) {
        var runs = new ArrayList<Period>();
        for (var month : months) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.last().plusMonths(1).equals(month)) {
                runs.set(runs.size() - 1, new Period(last.first(), month));
            } else {
                runs.add(Period.ofMonth(month));
            }
        }
        return runs.stream().map(run -> of(run, reader)).collect(Collectors.joining(", "));
    }

    /** The short name of a month in the reader's language, without a dot. */
    public static String month(YearMonth month, Locale locale) {
        return month.getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                .replace(".", "");
    }

    private static String part(Component reader, String kind, int number, int year) {
        return reader.getTranslation("base.period." + kind, Map.of("number", number, "year", Integer.toString(year)));
    }
}
