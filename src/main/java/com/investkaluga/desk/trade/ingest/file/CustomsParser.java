package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.metrics.Direction;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of Russian customs statistics. */
final class CustomsParser extends RowParser {

    private static final int LONGEST_CODE = 10;
    private static final int REGION_DIGITS = 5;
    /** Of Latin letters or of Cyrillic ones. */
    private static final Pattern WITHHELD =
            Pattern.compile("(XX|ХХ){1,5}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTNER = Pattern.compile("[A-Za-z]{2}");

    private final Interned<Direction> directions = new Interned<>(this::direction);
    private final Interned<YearMonth> months = new Interned<>(this::month);
    private final Interned<String> partners = new Interned<>(this::partner);
    private final Interned<HsCode> codes;
    private final Interned<Reporter> regions = new Interned<>(this::region);

    /** @param numericCodes whether the codes come out of a numeric column, which loses leading zeros */
    CustomsParser(Recognition how, boolean numericCodes, RowSink sink, Tally tally) {
        super(how, sink, tally);
        codes = new Interned<>((data, from, to) -> code(data, from, to, numericCodes));
    }

    @Override
    @Nullable
    StatRow row(long number) {
        var direction = required(Column.FLOW, directions);
        var month = required(Column.PERIOD, months);
        var partner = optional(Column.PARTNER, partners);
        var code = required(Column.CODE, codes);
        var value = value();
        var weight = quantity(Column.WEIGHT);
        var quantity = quantity(Column.QUANTITY);
        var unit = unit();
        var region = required(Column.REGION, regions);
        if (direction == null || month == null || partner == null || code == null || value == null || region == null) {
            return null;
        }
        tally.goods(code);
        return new StatRow(
                number,
                region,
                month,
                1,
                direction,
                partner,
                code.digits(),
                value,
                weight,
                unit.isEmpty() ? null : quantity,
                unit.isEmpty() ? null : unit);
    }

    private @Nullable Direction direction(byte[] data, int from, int to) {
        var text = decoded(data, from, to);
        if (text == null) {
            return null;
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "ИМ", "IMP", "ИМПОРТ", "IMPORT" -> Direction.IMPORTS;
            case "ЭК", "EXP", "ЭКСПОРТ", "EXPORT" -> Direction.EXPORTS;
            default -> means(ProblemKind.DIRECTION);
        };
    }

    /** {@code 01/2015}, or {@code 1/2015} where a spreadsheet was at work. */
    private @Nullable YearMonth month(byte[] data, int from, int to) {
        var slash = to - 5;
        if (slash <= from || slash > from + 2 || data[slash] != '/') {
            return means(ProblemKind.PERIOD);
        }
        var year = digits(data, slash + 1, to);
        return year < 0 ? means(ProblemKind.PERIOD) : month(year, digits(data, from, slash));
    }

    /** {@code NA} is Namibia; what is not known goes by several names. */
    private @Nullable String partner(byte[] data, int from, int to) {
        var text = new String(data, from, to - from, StandardCharsets.ISO_8859_1);
        if (text.isEmpty() || "NNN".equalsIgnoreCase(text)) {
            return StatRow.UNKNOWN;
        }
        return PARTNER.matcher(text).matches() ? text.toUpperCase(Locale.ROOT) : means(ProblemKind.PARTNER);
    }

    private @Nullable HsCode code(byte[] data, int from, int to, boolean numeric) {
        var digits = new String(data, from, to - from, StandardCharsets.ISO_8859_1);
        if (to - from > LONGEST_CODE || !HsCode.isDigits(digits)) {
            return withheld(data, from, to);
        }
        if (digits.length() % 2 == 0) {
            return HsCode.of(digits);
        }
        return numeric ? HsCode.padded(digits) : means(ProblemKind.HS_CODE_LOST_ZERO);
    }

    /** {@code XXXXXXXXXX} stands where the customs service keeps the goods to itself; their value is stated all the same. */
    private @Nullable HsCode withheld(byte[] data, int from, int to) {
        var text = decoded(data, from, to);
        if (text == null) {
            return null;
        }
        return WITHHELD.matcher(text).matches() ? HsCode.withheld(text.length()) : means(ProblemKind.HS_CODE);
    }

    /** {@code 29000 - КАЛУЖСКАЯ ОБЛАСТЬ}; the name may contain ' - ' itself. */
    private @Nullable Reporter region(byte[] data, int from, int to) {
        var text = decoded(data, from, to);
        if (text == null) {
            return null;
        }
        if (digits(data, from, Math.min(to, from + REGION_DIGITS)) < 0) {
            return means(ProblemKind.REGION);
        }
        var code = text.length() < REGION_DIGITS ? "" : text.substring(0, REGION_DIGITS);
        var rest = text.substring(code.length()).strip();
        if (code.isEmpty() || !rest.isEmpty() && "-–—".indexOf(rest.charAt(0)) < 0) {
            return means(ProblemKind.REGION);
        }
        var region = Reporter.region(code);
        if (!rest.isEmpty()) {
            tally.named(region, rest.substring(1).strip());
        }
        return region;
    }
}
