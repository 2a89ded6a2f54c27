package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out whether a text file's numbers have a comma or a point. */
final class DecimalMark {

    private static final int LINES_LOOKED_AT = 20_000;

    private DecimalMark() {}

    /** What more of the numbers have; what is usual where they have neither. */
    static char find(Lines lines, byte separator, List<String> columns, char usual) throws IOException {
        var numbers = numbers(columns);
        var fields = new Fields();
        var balance = 0;
        for (var i = 0; i < LINES_LOOKED_AT && lines.next(); i++) {
            fields.split(lines.data(), lines.from(), lines.to(), separator);
            for (var field : numbers) {
                if (field < fields.count()) {
                    var number = fields.ascii(field);
                    balance += (number.indexOf('.') >= 0 ? 1 : 0) - (number.indexOf(',') >= 0 ? 1 : 0);
                }
            }
        }
        if (balance == 0) {
            return usual;
        }
        return balance > 0 ? '.' : ',';
    }

    private static int[] numbers(List<String> columns) {
        var header = new Header(columns);
        var names = columns.stream().map(Header::plain).toList();
        return IntStream.concat(
                        Stream.of(Column.VALUE, Column.WEIGHT, Column.QUANTITY).mapToInt(header::position),
                        Stream.of(FigureColumn.VALUE_USD, FigureColumn.GROWTH_PERCENT, FigureColumn.SHARE_PERCENT)
                                .mapToInt(column -> names.indexOf(column.header())))
                .filter(position -> position >= 0)
                .toArray();
    }
}
