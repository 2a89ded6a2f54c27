package com.investkaluga.desk.base.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a file: exactly what the screen shows.
 *
 * @param title name of the sheet
 * @param headers column titles in order
 * @param rows cells as String, Number, Boolean, LocalDate, PartialDate, LocalDateTime, Year (a number that is not counted in
 *     thousands) or null; read once, in order, then closed
 * @param notes lines below the table: sources, filters, how exact the figures are
 * @param language in which a workbook shows dates
 */
public record ExportTable(
        String title, List<String> headers, Stream<List<@Nullable Object>> rows, List<String> notes, Locale language) {}
