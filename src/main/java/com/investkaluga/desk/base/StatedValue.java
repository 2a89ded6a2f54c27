package com.investkaluga.desk.base;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source states about a property, as a record would carry it: {@code over EUR 90 m} is 90,000,000 in EUR. Only what is
 * beyond doubt is read; of {@code RUB 6.5 bn for three companies} nobody but the user can say what it means for one.
 */
final class StatedValue {

    private static final String CURRENCY = "Currency";
    private static final String IN_USD = "Usd";

    /** How exact it is says the statement itself; what stands in brackets is the same once more. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:over |more than |about |almost )?(?:(?<currency>[A-Z]{3}) )?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)"
                    + "(?<fraction>\\.\\d+)?(?: (?<unit>m|bn|ha|%))?(?: \\(.*\\))?");

    private static final Map<String, Integer> ZEROS = Map.of("m", 6, "bn", 9);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("[d ]MMMM uuuu", Locale.ENGLISH);
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
    private static final Pattern QUARTER =
            Pattern.compile("(?<number>" + String.join("|", QUARTERS) + ") quarter of (?<year>\\d{4})");

    private StatedValue() {}

    /**
     * The value of this property of the record as a text that {@link #read} turns back: of an amount with its currency and what it
     * is in USD where that is known. Null where it has none.
     */
    static @Nullable String written(Record data, String property) {
        var values = RecordProperties.of(data);
        return values.get(property) == null
                ? null
                : Stream.of("", CURRENCY, IN_USD)
                        .map(suffix -> values.get(property + suffix))
                        .filter(Objects::nonNull)
                        .map(StatedValue::text)
                        .collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /** Whether the record carries what was written; what it is in USD follows from it and does not count. */
    static boolean stands(String written, String property, Record data) {
        var values = RecordProperties.of(data);
        return read(written, property, data.getClass())
                .filter(read -> Stream.of(property, property + CURRENCY)
                        .allMatch(name -> RecordProperties.same(read.get(name), values.get(name))))
                .isPresent();
    }

    /** The properties of a record that the written text stands for; empty where the record has no such property. */
    static Optional<Map<String, @Nullable Object>> read(String text, String property, Class<? extends Record> type) {
        if (RecordProperties.type(type, property + CURRENCY).isEmpty()) {
            return value(property, text, type).map(value -> Collections.singletonMap(property, value));
        }
        var parts = text.split(" ", 3);
        if (parts.length == 1 || !parts[1].matches("[A-Z]{3}")) {
            return Optional.empty();
        }
        return value(property, parts[0], type).map(value -> {
            var values = new HashMap<String, @Nullable Object>();
            values.put(property, value);
            values.put(property + CURRENCY, parts[1]);
            // Of another amount it would be wrong, and no rate is known to compute it.
            if (RecordProperties.type(type, property + IN_USD).isPresent()) {
                values.put(property + IN_USD, parts.length == 3 ? new BigDecimal(parts[2]) : null);
            }
            return values;
        });
    }

    /** The same of a statement as people write it, in English. */
    static Optional<Map<String, @Nullable Object>> parse(
            String statement, String property, Class<? extends Record> type) {
        var date = date(statement);
        if (date.isPresent()) {
            var isYear = RecordProperties.type(type, property)
                    .filter(Integer.class::equals)
                    .isPresent();
            return read(
                    isYear
                            ? Integer.toString(date.get().first().getYear())
                            : date.get().toString(),
                    property,
                    type);
        }
        var amount = AMOUNT.matcher(statement);
        if (!amount.matches()) {
            return Optional.empty();
        }
        var fraction = amount.group("fraction") == null ? "" : amount.group("fraction");
        var number = new BigDecimal(amount.group("number").replace(",", "") + fraction)
                .movePointRight(ZEROS.getOrDefault(amount.group("unit") == null ? "" : amount.group("unit"), 0))
                .toPlainString();
        var currency = amount.group("currency");
        return read(currency == null ? number : number + " " + currency, property, type);
    }

    /** Of a year alone the digits say as much. */
    private static Optional<PartialDate> date(String statement) {
        var quarter = QUARTER.matcher(statement);
        if (quarter.matches()) {
            var number = QUARTERS.indexOf(quarter.group("number")) + 1;
            return Optional.of(PartialDate.parse(quarter.group("year") + "-Q" + number));
        }
        try {
            return Optional.of(
                    switch (DATE.parseBest(statement, LocalDate::from, YearMonth::from)) {
                        case LocalDate day -> PartialDate.day(day);
                        case YearMonth month -> PartialDate.of(month.atDay(1), PartialDate.Precision.MONTH);
                        default -> throw new IllegalStateException(statement);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> value(String property, String text, Class<? extends Record> record) {
        return RecordProperties.type(record, property).flatMap(type -> value(text, type));
    }

    private static Optional<Object> value(String text, Class<?> type) {
        try {
            if (type == BigDecimal.class) {
                return Optional.of(new BigDecimal(text));
            } else if (type == Integer.class || type == int.class) {
                return Optional.of(Integer.valueOf(text));
            } else if (type == Long.class || type == long.class) {
                return Optional.of(Long.valueOf(text));
            } else if (type == LocalDate.class) {
                return Optional.of(LocalDate.parse(text));
            } else if (type == PartialDate.class) {
                return Optional.of(PartialDate.parse(text));
            } else if (type == Boolean.class || type == boolean.class) {
                return Optional.of(Boolean.valueOf(text));
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .map(Object.class::cast)
                        .findFirst();
            }
            return type == String.class ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
