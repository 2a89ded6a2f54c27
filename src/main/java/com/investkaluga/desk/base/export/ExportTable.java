package com.investkaluga.desk.base.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a file: exactly what the screen shows.
 *
 * @param title name of the sheet
 * @param headers column titles in order
 * @param rows cells as String, Number, Boolean, LocalDate, PartialDate, Year (a number that is not counted in thousands) or null;
 *     read once, in order, then closed
 * @param notes lines below the table: sources, filters, how exact the figures are
 */
public record ExportTable(
        String title, List<String> headers, Stream<List<@Nullable Object>> rows, List<String> notes) {}
