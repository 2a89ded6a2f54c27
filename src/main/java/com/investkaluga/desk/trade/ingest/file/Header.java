package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the columns that are read stand in a file. */
final class Header {

    private static final int NONE = -1;

    private final int[] positions = new int[Column.values().length];
    private final int width;

    /** @throws UnreadableFileException where a column that is read stands twice */
    Header(List<String> columns) {
        width = columns.size();
        for (var column : Column.values()) {
            positions[column.ordinal()] = find(columns, column);
        }
    }

    private static int find(List<String> columns, Column wanted) {
        var found = NONE;
        for (var i = 0; i < columns.size(); i++) {
            if (wanted.names().contains(plain(columns.get(i)))) {
                if (found != NONE) {
                    throw new UnreadableFileException(
                            Reason.COLUMN_TWICE, Map.of("column", Complaints.shown(columns.get(i))));
                }
                found = i;
            }
        }
        return found;
    }

    /** A column's name as names are compared: capitals and blanks do not count. */
    static String plain(String name) {
        return name.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** How many columns the file has. */
    int width() {
        return width;
    }

    boolean has(Column column) {
        return positions[column.ordinal()] != NONE;
    }

    /** From 0; -1 where the file has no such column. */
    int position(Column column) {
        return positions[column.ordinal()];
    }
}
