package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Chooses or takes a day, written as the user's language writes it, day before month; the week begins on Monday. */
public final class DateBox {

    private static final List<DayOfWeek> FROM_SUNDAY = Stream.concat(
                    Stream.of(DayOfWeek.SUNDAY),
                    Arrays.stream(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY))
            .toList();

    private DateBox() {}

    public static DatePicker create() {
        var box = new DatePicker();
        var locale = Ui.locale(box);
        box.setLocale("en".equals(locale.getLanguage()) ? Locale.UK : locale);
        box.setI18n(words(box, locale));
        box.setClearButtonVisible(true);
        return box;
    }

    private static DatePickerI18n words(DatePicker box, Locale locale) {
        return writeDays(new DatePickerI18n())
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(names(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(names(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(box.getTranslation("base.date.today"))
                .setCancel(box.getTranslation("base.cancel"))
                .setBadInputErrorMessage(box.getTranslation("base.invalid.dateText"));
    }

    /** How days are written and taken. */
    static DatePickerI18n writeDays(DatePickerI18n words) {
        return words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd");
    }

    private static List<String> names(TextStyle style, Locale locale) {
        return FROM_SUNDAY.stream()
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
