package com.investkaluga.desk.trade.ingest.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line, and where. A line may have several.
 *
 * @param line number of the line, the header being 1; number of the record in a DBF
 * @param column from 1; 0 for the whole line
 * @param columnName as the header writes it; null for the whole line
 * @param value what stands there, cut to 80 characters, control characters shown; empty for the whole line
 * @param arguments of both sentences, by name; {@code value} and {@code column} are among them
 * @param originalLine of a correction: the line of the file that it corrects, 0 where its line does not say which; null in a
 *     file of its own
 */
public record Problem(
        long line,
        int column,
        @Nullable String columnName,
        String value,
        ProblemKind kind,
        Map<String, Object> arguments,
        @Nullable Long originalLine) {

    public Problem {
        arguments = Map.copyOf(arguments);
    }

    Problem(
            long line,
            int column,
            @Nullable String columnName,
            String value,
            ProblemKind kind,
            Map<String, Object> arguments) {
        this(line, column, columnName, value, kind, arguments, null);
    }

    Problem ofOriginal(long number) {
        return new Problem(line, column, columnName, value, kind, arguments, number);
    }

    /** The line of the file that was first received; 0 where a correction does not say which. */
    public long firstLine() {
        return originalLine == null ? line : originalLine;
    }

    /** Key of the sentence that says what is wrong. */
    public String messageKey() {
        return "trade.ingest.problem." + kind;
    }

    /** Key of the sentence that says what to do. */
    public String remedyKey() {
        return "trade.ingest.remedy." + kind;
    }
}
