package com.investkaluga.desk.base;

import java.util.List;
import java.util.Map;

/** A record breaks one or more rules. Nothing was written. */
public final class InvalidRecordException extends RuntimeException {

    /**
     * One broken rule.
     *
     * @param field the record's property, empty for a rule over several fields
     * @param messageKey key of the sentence in the bundles
     * @param arguments named arguments of that sentence, such as {@code max}
     */
    public record Problem(String field, String messageKey, Map<String, Object> arguments) {

        /** The same of a record that is a part of another one, at this place: {@code contacts[0].}. */
        Problem in(String place) {
            return new Problem(place + field, messageKey, arguments);
        }
    }

    private final transient List<Problem> problems;

    public InvalidRecordException(List<Problem> problems) {
        super("Invalid: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
