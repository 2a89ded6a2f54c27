package com.investkaluga.desk.trade.ingest.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One row of a sheet, with what spreadsheets make of dates turned back. */
final class WorkbookRow {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final int LETTERS = 26;
    private static final int MOST_DIGITS = 400;
    /** Spreadsheets keep 0.29 as 0.28999999999999998. */
    private static final MathContext DIGITS = new MathContext(15);

    private final int number;
    private final LocalDate dayZero;
    private final List<String> texts = new ArrayList<>();
    private final BitSet numbers = new BitSet();
    private boolean merged;

    WorkbookRow(int number, boolean since1904) {
        this.number = number;
        this.dayZero = since1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    /** From an address such as {@code AB12}, from 0; the next one where there is no address. */
    static int column(String address, int next) {
        var column = 0;
        for (var i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    void set(int column, String text) {
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, text);
        numbers.clear(column);
    }

    /** @param isPercent whether the sheet shows 0.12 as 12 %, which is what whoever typed it means */
    void setNumber(int column, String text, boolean isPercent) {
        set(column, text);
        var number = new BigDecimal(text).round(DIGITS);
        // no spreadsheet writes 1E+999999999, whose zeros would fill the memory; as a text it is complained of
        if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
            var shown = isPercent ? number.movePointRight(2) : number;
            texts.set(column, shown.stripTrailingZeros().toPlainString() + (isPercent ? "%" : ""));
            numbers.set(column, !isPercent);
        }
    }

    /** As in the sheet, from 1. */
    int number() {
        return number;
    }

    /** One of its cells belongs to other rows too, and a line of figures must say everything itself. */
    void merge() {
        merged = true;
    }

    boolean isMerged() {
        return merged;
    }

    int width() {
        return texts.size();
    }

    /** As they stand. */
    List<String> texts() {
        return texts;
    }

    /** As many as there are columns at least, dates and periods written out. */
    List<String> texts(List<String> columns) {
        return IntStream.range(0, Math.max(columns.size(), width()))
                .mapToObj(i -> i >= width() ? "" : text(i, i < columns.size() ? Header.plain(columns.get(i)) : ""))
                .toList();
    }

    private String text(int column, String name) {
        var text = texts.get(column);
        if (!numbers.get(column)) {
            return text;
        }
        // what stands for no day stays as it was typed, so that a complaint names what its writer sees
        if (name.equals(FigureColumn.PUBLISHED_ON.header())) {
            return day(text).map(LocalDate::toString).orElse(text);
        }
        // 2014-01 has become the first of January
        return name.equals(FigureColumn.PERIOD.header())
                ? day(text).map(YearMonth::from).map(YearMonth::toString).orElse(text)
                : text;
    }

    /** The day that a spreadsheet keeps as this number; none for a year such as 2014, and for 201401 or 20140105. */
    private Optional<LocalDate> day(String number) {
        var days = new BigDecimal(number);
        var last = BigDecimal.valueOf(ChronoUnit.DAYS.between(dayZero, LAST_DAY) + 1);
        return days.compareTo(BigDecimal.valueOf(LAST_DAY.getYear())) <= 0 || days.compareTo(last) >= 0
                ? Optional.empty()
                : Optional.of(dayZero.plusDays(days.intValue()));
    }
}
