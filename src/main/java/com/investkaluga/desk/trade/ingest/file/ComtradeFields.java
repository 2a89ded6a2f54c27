package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the fields of UN Comtrade mean; null with a complaint where they mean nothing. */
abstract class ComtradeFields extends RowParser {

    /** A month or a year. */
    record Span(YearMonth first, int months) {}

    /** Which way, as Comtrade tells ways apart. */
    enum Flow {
        IMPORT,
        EXPORT,
        /** Contained in the other two. */
        PART
    }

    private static final int YEAR = 12;
    /** What Comtrade writes as the month of a year. */
    private static final Set<Integer> WHOLE_YEAR = Set.of(52, 99);

    private static final String NOT_SPECIFIED = "9999AA";
    private static final int LONGEST_CODE = 10;
    private static final Pattern HS = Pattern.compile("HS|H[0-9]");

    private final Interned<Flow> flows = new Interned<>(this::flow);
    private final Interned<Span> periods = new Interned<>(this::period);
    private final Interned<Integer> numbers = new Interned<>(this::number);
    private final Interned<HsCode> codes = new Interned<>(this::code);
    private final Interned<String> areas =
            new Interned<>((data, from, to) -> PartnerCodes.ofComtrade(ascii(data, from, to)));
    private final Interned<Reporter> reporters = new Interned<>(this::reporter);
    private final Interned<Boolean> harmonized = new Interned<>(
            (data, from, to) -> to == from || HS.matcher(ascii(data, from, to)).matches());
    private final Interned<String> unitCodes =
            new Interned<>((data, from, to) -> unitNamed(ComtradeUnits.name(ascii(data, from, to))));

    ComtradeFields(Recognition how, RowSink sink, Tally tally) {
        super(how, sink, tally);
    }

    final @Nullable Flow flow() {
        return required(header.has(Column.FLOW) ? Column.FLOW : Column.FLOW_NAME, flows);
    }

    /** The partner; {@link PartnerCodes#GROUP} for several countries. */
    final @Nullable String partner() {
        return area(Column.PARTNER_ISO, Column.PARTNER, areas, ProblemKind.PARTNER);
    }

    final @Nullable Reporter reporter() {
        return area(Column.REPORTER_ISO, Column.REPORTER, reporters, ProblemKind.REPORTER);
    }

    final @Nullable HsCode code() {
        return required(Column.CODE, codes);
    }

    /** The unit's name, from its number where the file has no more. */
    final String unitName() {
        var unit = header.has(Column.UNIT) ? unit() : optional(Column.UNIT_CODE, unitCodes);
        return unit == null ? "" : unit;
    }

    /** Whether the code is one of the Harmonized System; so it is where nothing is said. */
    final boolean isHarmonized() {
        return !Boolean.FALSE.equals(optional(Column.CLASSIFICATION, harmonized));
    }

    private @Nullable Flow flow(byte[] data, int from, int to) {
        return switch (ascii(data, from, to).toUpperCase(Locale.ROOT)) {
            case "1", "M", "IMPORT", "IMPORTS" -> Flow.IMPORT;
            case "2", "X", "EXPORT", "EXPORTS" -> Flow.EXPORT;
            case "3", "4", "RX", "RM", "DX", "FM", "MIP", "MOP", "XIP", "XOP", "RE-EXPORT", "RE-IMPORT" -> Flow.PART;
            default -> means(ProblemKind.DIRECTION);
        };
    }

    /** A country by its letters, which are surer, or else by its number. */
    private <T> @Nullable T area(Column letters, Column numbers, Interned<T> known, ProblemKind unknown) {
        var byLetters = area(letters, known);
        var area = byLetters == null ? area(numbers, known) : byLetters;
        if (area == null) {
            var field = header.position(isStated(letters) || !header.has(numbers) ? letters : numbers);
            complain(field, fields.isEmpty(field) ? ProblemKind.MISSING : unknown, Map.of());
        }
        return area;
    }

    private <T> @Nullable T area(Column column, Interned<T> known) {
        var field = header.position(column);
        return isStated(column) ? known.get(fields.data(), fields.from(field), fields.to(field)) : null;
    }

    private boolean isStated(Column column) {
        return header.has(column) && !fields.isEmpty(header.position(column));
    }

    private @Nullable Reporter reporter(byte[] data, int from, int to) {
        var code = PartnerCodes.ofComtrade(ascii(data, from, to));
        if (code == null || !PartnerCodes.isKnown(code) || code.equals(StatRow.UNKNOWN)) {
            return null;
        }
        var reporter = Reporter.country(code);
        var name = header.position(Column.REPORTER_NAME);
        if (name >= 0) {
            tally.named(reporter, fields.text(name, charset));
        }
        return reporter;
    }

    final @Nullable Span span() {
        if (header.has(Column.PERIOD)) {
            return required(Column.PERIOD, periods);
        }
        var year = required(Column.YEAR, periods);
        var month = optional(Column.MONTH, numbers);
        return year == null || month == null || month == 0 || WHOLE_YEAR.contains(month)
                ? year
                : new Span(year.first.withMonth(month), 1);
    }

    /** {@code 2022}, {@code 202201}, or {@code 202252} for the year. */
    private @Nullable Span period(byte[] data, int from, int to) {
        var number = digits(data, from, to);
        var month = number % 100;
        if (number < 0 || to - from != 4 && to - from != 6) {
            return means(ProblemKind.PERIOD);
        }
        var isYear = to - from == 4 || WHOLE_YEAR.contains(month);
        var first = to - from == 4 ? month(number, 1) : month(number / 100, isYear ? 1 : month);
        return first == null ? null : new Span(first, isYear ? YEAR : 1);
    }

    private @Nullable Integer number(byte[] data, int from, int to) {
        var number = to == from ? 0 : digits(data, from, to);
        return number < 0 || number > YEAR && !WHOLE_YEAR.contains(number)
                ? means(ProblemKind.PERIOD)
                : (Integer) number;
    }

    /** Comtrade's codes have an even number of digits, so that one more means a lost zero. */
    private @Nullable HsCode code(byte[] data, int from, int to) {
        var text = ascii(data, from, to).toUpperCase(Locale.ROOT);
        if (text.equals(StatRow.TOTAL)) {
            return HsCode.of(StatRow.TOTAL);
        }
        if (text.equals(NOT_SPECIFIED)) {
            return HsCode.withheld(NOT_SPECIFIED.length());
        }
        if (text.length() > LONGEST_CODE || !HsCode.isDigits(text)) {
            return means(ProblemKind.HS_CODE);
        }
        return text.length() % 2 == 0 ? HsCode.of(text) : HsCode.padded(text);
    }

    private static String ascii(byte[] data, int from, int to) {
        return new String(data, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
