package com.investkaluga.desk.base;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the desk's own reference files ({@code reference-data/*.csv}: UTF-8, comma, header row, point decimals, ISO dates,
 * lists separated by semicolons). Whatever does not fit is an {@link IllegalStateException} that names file, line, column and
 * value.
 */
public final class ReferenceData {

    private static final String FOLDER = "/reference-data/";
    private static final String LIST_SEPARATOR = ";";

    private ReferenceData() {}

    /** All rows of the file, for example {@code figures.csv}. */
    public static List<Row> read(String file) {
        try (var stream = ReferenceData.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no reference file " + file);
            }
            return read(file, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<Row> read(String file, InputStream stream) throws IOException {
        // Too few or too many fields are checked here: the library compares lines with each other, not with the header.
        var builder = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var rows = builder.ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
            return rows.stream().map(line -> row(file, line)).toList();
        } catch (CsvParseException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static Row row(String file, NamedCsvRecord line) {
        if (line.getFieldCount() != line.getHeader().size()) {
            throw new IllegalStateException("%s line %d has %d fields where the header has %d"
                    .formatted(
                            file,
                            line.getStartingLineNumber(),
                            line.getFieldCount(),
                            line.getHeader().size()));
        }
        return new Row(file, line);
    }

    /** One line of a file. A blank field is null or, where a value is required, an error. */
    public static final class Row {

        private final String file;
        private final NamedCsvRecord line;

        private Row(String file, NamedCsvRecord line) {
            this.file = file;
            this.line = line;
        }

        /** The field's text without blanks around it, null where there is none. */
        public @Nullable String textOrNull(String column) {
            var field = line.findField(column).orElseThrow(() -> problem(column, "", "is no column of this file"));
            return field.isBlank() ? null : field.strip();
        }

        public String text(String column) {
            return required(column, textOrNull(column));
        }

        /** The field read by this function, whose {@link RuntimeException} becomes a complaint about the field. */
        public <T> @Nullable T valueOrNull(String column, Function<String, T> reader) {
            var text = textOrNull(column);
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw problem(column, text, "is not understood: " + e.getMessage());
            }
        }

        public <T> T value(String column, Function<String, T> reader) {
            return required(column, valueOrNull(column, reader));
        }

        public @Nullable BigDecimal decimalOrNull(String column) {
            return valueOrNull(column, BigDecimal::new);
        }

        public @Nullable Integer integerOrNull(String column) {
            return valueOrNull(column, Integer::valueOf);
        }

        public @Nullable LocalDate dateOrNull(String column) {
            return valueOrNull(column, LocalDate::parse);
        }

        /** A date as exactly as the file says it: {@code 2014-10-11}, {@code 2013-11}, {@code 2021-Q2} or {@code 2013}. */
        public @Nullable PartialDate partialDateOrNull(String column) {
            return valueOrNull(column, PartialDate::parse);
        }

        public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
            return valueOrNull(column, text -> Enum.valueOf(type, text));
        }

        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            return required(column, constantOrNull(column, type));
        }

        /** Whether the field says {@code true}; a blank one says false. */
        public boolean flag(String column) {
            var flag = valueOrNull(column, ReferenceData::parseFlag);
            return flag != null && flag;
        }

        /** The parts between semicolons, none where the field is blank. */
        public List<String> list(String column) {
            var text = textOrNull(column);
            return text == null
                    ? List.of()
                    : Arrays.stream(text.split(LIST_SEPARATOR))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList();
        }

        /** A complaint about this line, for rules that only the loader knows. */
        public IllegalStateException problem(String column, @Nullable String value, String complaint) {
            return new IllegalStateException("%s line %d, column %s: '%s' %s"
                    .formatted(file, line.getStartingLineNumber(), column, value == null ? "" : value, complaint));
        }

        private <T> T required(String column, @Nullable T value) {
            if (value == null) {
                throw problem(column, "", "is required");
            }
            return value;
        }
    }

    private static boolean parseFlag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new IllegalArgumentException("write true or false");
        };
    }
}
