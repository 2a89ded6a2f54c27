package com.investkaluga.desk.base;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record breaks one or more rules. Nothing was written. */
public final class InvalidRecordException extends RuntimeException {

    /**
     * One broken rule.
     *
     * @param field the record's property, empty for a rule over several fields
     * @param messageKey key of the sentence in the bundles
     * @param arguments named arguments of that sentence, such as {@code max}
     * @param others the other properties that the rule looks at; where one of them cannot be read, nobody knows whether it holds
     */
    public record Problem(String field, String messageKey, Map<String, Object> arguments, Set<String> others) {

        /** Of a rule over this property alone. */
        public Problem(String field, String messageKey, Map<String, Object> arguments) {
            this(field, messageKey, arguments, Set.of());
        }

        /** Of a rule between this property, where it is said, and others. */
        public static Problem between(String field, String messageKey, String... others) {
            return new Problem(field, messageKey, Map.of(), Set.of(others));
        }

        /** The same of a record that is a part of another one, at this place: {@code contacts[0].}. */
        Problem in(String place) {
            return new Problem(place + field, messageKey, arguments, others);
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
