package com.investkaluga.desk.base;

import java.time.YearMonth;

/** The calendar steps in which figures are shown. */
public enum Granularity {
    YEAR(12),
    HALF(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    /** How many months one step has. */
    public int months() {
        return months;
    }

    /** The calendar year, half, quarter or month that the month belongs to. */
    public Period periodOf(YearMonth month) {
        var firstMonth = (month.getMonthValue() - 1) / months * months + 1;
        var first = month.withMonth(firstMonth);
        return new Period(first, first.plusMonths(months - 1L));
    }
}
