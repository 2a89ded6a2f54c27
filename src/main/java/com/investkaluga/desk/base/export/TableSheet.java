package com.investkaluga.desk.base.export;

import com.investkaluga.desk.base.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as the one sheet of a workbook, written row by row: numbers, dates and moments as such, shown in the reader's way. */
final class TableSheet {

    private static final int FLUSH_EVERY = 1_000;
    private static final int DECIMALS = 2;
    private static final int DECIMALS_BELOW_ONE = 4;
    private static final int NAME_LENGTH = 31;

    /** Characters of a column's width: longer texts, and notes, run over what stands beside them. */
    private static final int WIDEST = 60;

    private static final String TIME = " hh:mm";

    private final Worksheet sheet;
    private final String day;
    private int[] longest = {};
    private int line;

    TableSheet(Workbook workbook, String title, Locale language) {
        sheet = workbook.newWorksheet(name(title));
        // Months by name are read the same everywhere, where a reader of English may take 3/4 for the 4th of March.
        day = "ru".equals(language.getLanguage()) ? "dd.mm.yyyy" : "d mmm yyyy";
    }

    void header(List<String> titles) {
        longest = titles.stream().mapToInt(String::length).toArray();
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, FormulaGuard.defuse(titles.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        line++;
    }

    void row(List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        line++;
        if (line % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** Below the rows, apart from them, and no reason to widen the column that they begin in. */
    void notes(List<String> notes) {
        setWidths();
        for (var note : notes) {
            sheet.value(++line, 0, FormulaGuard.defuse(note));
        }
    }

    void finish() throws IOException {
        setWidths();
        sheet.finish();
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> {
                var exact = TableFile.exact(number);
                sheet.value(line, column, exact);
                shownAs(column, format(exact));
            }
            case Year year -> sheet.value(line, column, year.getValue());
            case Boolean flag -> sheet.value(line, column, flag);
            case PartialDate date when date.isDay() -> cell(column, date.first());
            case LocalDate date -> {
                sheet.value(line, column, date);
                shownAs(column, day);
            }
            case LocalDateTime moment -> {
                sheet.value(line, column, moment);
                shownAs(column, day + TIME);
            }
            default -> text(column, value.toString());
        }
    }

    /** Nothing for nothing: a cell with an empty text is no empty cell where cells are counted. */
    private void text(int column, String text) {
        if (!text.isBlank()) {
            sheet.value(line, column, FormulaGuard.defuse(text));
            longest[column] = Math.max(longest[column], text.length());
        }
    }

    private void shownAs(int column, String format) {
        sheet.style(line, column).format(format).set();
    }

    /** Thousands apart, two decimals where there are any, four below one; the value stays whole. */
    private static String format(BigDecimal number) {
        var most = number.abs().compareTo(BigDecimal.ONE) < 0 ? DECIMALS_BELOW_ONE : DECIMALS;
        var decimals = Math.min(number.scale(), most);
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Those that the library would take from a text too long to be shown whole; it writes them with the first rows. */
    private void setWidths() {
        for (int column = 0; column < longest.length; column++) {
            if (column == 0 || longest[column] > WIDEST) {
                sheet.width(column, Math.min(longest[column], WIDEST) + 2);
            }
        }
    }

    private void flush() {
        setWidths();
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excel refuses some characters and more than 31 of them. */
    private static String name(String title) {
        var clean = title.replaceAll("[\\\\/?*\\[\\]:\\s]+", " ").strip();
        return clean.length() > NAME_LENGTH ? clean.substring(0, NAME_LENGTH) : clean;
    }
}
