package com.investkaluga.desk.trade.ingest.file;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes rows of fields, and says of every field that is none of its kind what is wrong with it. */
abstract class RowParser extends LineParser {

    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;

    private static final int LONGEST_UNIT = 40;
    private static final int VALUE_SCALE = 2;
    private static final int QUANTITY_SCALE = 3;
    /** A quadrillion dollars, which the values of a file must not come to together. */
    private static final BigDecimal MOST_VALUE = new BigDecimal("1000000000000000");

    final Header header;
    private final RowSink sink;
    private final Decimals decimals;
    private final Interned<String> units = new Interned<>(this::unit);

    private boolean rounded;
    private @Nullable ProblemKind reason;
    private Map<String, Object> arguments = Map.of();

    RowParser(Recognition how, RowSink sink, Tally tally) {
        super(how, sink::problem, tally);
        this.header = new Header(how.columns());
        this.sink = sink;
        this.decimals = new Decimals(how.decimalMark(), charset);
    }

    @Override
    final void understand() {
        rounded = false;
        var row = row(line());
        if (row != null && isFlawless()) {
            if (rounded) {
                tally.rounded();
            }
            tally.row(row.hsCode().equals(StatRow.TOTAL) ? 0 : row.hsCode().length());
            sink.row(row);
        }
    }

    /** The row; null where a complaint was made or the row is left out. */
    abstract @Nullable StatRow row(long number);

    /** Does not take the row. */
    final @Nullable StatRow leaveOut(LeftOut why) {
        leaveOut(why, line());
        return null;
    }

    /** Does not take a line, which is not even read. */
    final void leaveOut(LeftOut why, long number) {
        tally.leftOut(why);
        sink.leftOut(why, number);
    }

    /** What the field means, which must be something; null with a complaint otherwise. */
    final <T> @Nullable T required(Column column, Interned<T> known) {
        var field = header.position(column);
        if (fields.isEmpty(field)) {
            complain(field, ProblemKind.MISSING, Map.of());
            return null;
        }
        return meant(field, known);
    }

    /** What the field means, where an empty one means something too or nothing in peace; null without the column. */
    final <T> @Nullable T optional(Column column, Interned<T> known) {
        var field = header.position(column);
        return field < 0 ? null : meant(field, known);
    }

    private <T> @Nullable T meant(int field, Interned<T> known) {
        reason = null;
        var value = known.get(fields.data(), fields.from(field), fields.to(field));
        var why = reason;
        if (why != null) {
            complain(field, why, arguments);
        }
        return value;
    }

    /** For the meanings: the text means nothing because of this. */
    final <T> @Nullable T means(ProblemKind nothing, Map<String, Object> with) {
        reason = nothing;
        arguments = with;
        return null;
    }

    final <T> @Nullable T means(ProblemKind nothing) {
        return means(nothing, Map.of());
    }

    /** The text of a column that is read as text; null where it is none in the file's encoding. */
    final @Nullable String decoded(byte[] data, int from, int to) {
        var text = new String(data, from, to - from, charset);
        return Fields.isBroken(text)
                ? means(ProblemKind.ENCODING, Map.of("charset", ReadingChoices.name(charset)))
                : text;
    }

    /** US dollars; null with a complaint. */
    final @Nullable BigDecimal value() {
        var field = header.position(Column.VALUE);
        if (fields.isEmpty(field)) {
            complain(field, ProblemKind.MISSING, Map.of());
            return null;
        }
        var value = number(field, VALUE_SCALE);
        if (value != null && value.compareTo(MOST_VALUE) > 0) {
            complain(field, ProblemKind.TOO_LARGE, Map.of("digits", MOST_VALUE.precision() - 1));
            return null;
        }
        return value;
    }

    /** Weight or quantity; null where not stated. */
    final @Nullable BigDecimal quantity(Column column) {
        var field = header.position(column);
        return field < 0 ? null : number(field, QUANTITY_SCALE);
    }

    private @Nullable BigDecimal number(int field, int scale) {
        var number = decimals.read(fields.data(), fields.from(field), fields.to(field), scale);
        var fault = decimals.fault();
        if (fault != null) {
            complain(field, fault, Map.of("mark", String.valueOf(decimals.mark()), "digits", Decimals.DIGITS - scale));
        }
        rounded |= decimals.wasRounded();
        return number;
    }

    /** The unit, empty where there is none. */
    final String unit() {
        var unit = optional(Column.UNIT, units);
        return unit == null ? "" : unit;
    }

    private @Nullable String unit(byte[] data, int from, int to) {
        var text = decoded(data, from, to);
        return text == null ? null : unitNamed(text);
    }

    final @Nullable String unitNamed(String name) {
        return name.length() > LONGEST_UNIT ? means(ProblemKind.TEXT_TOO_LONG, Map.of("max", LONGEST_UNIT)) : name;
    }

    final @Nullable YearMonth month(int year, int month) {
        if (month < 1 || month > 12) {
            return means(ProblemKind.PERIOD);
        }
        return year < FIRST_YEAR || year > LAST_YEAR
                ? means(
                        ProblemKind.PERIOD_OUT_OF_RANGE,
                        Map.of("first", Integer.toString(FIRST_YEAR), "last", Integer.toString(LAST_YEAR)))
                : YearMonth.of(year, month);
    }

    /** The number that these digits write; -1 where they are none or too many. */
    static int digits(byte[] data, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            if (data[i] < '0' || data[i] > '9') {
                return -1;
            }
            number = number * 10 + data[i] - '0';
        }
        return to == from || to - from > 9 ? -1 : number;
    }
}
