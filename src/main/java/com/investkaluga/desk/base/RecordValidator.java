package com.investkaluga.desk.base;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks form records against their Jakarta Validation annotations, so that form and service keep one set of rules. The
 * annotations' {@code message} is a key of the bundles, never a text.
 */
@Component
public class RecordValidator {

    private static final Set<String> INTERNAL_ATTRIBUTES = Set.of("groups", "payload", "message");

    private final Validator validator;

    RecordValidator(Validator validator) {
        this.validator = validator;
    }

    /** Throws {@link InvalidRecordException} with every broken rule; returns quietly where all hold. */
    public void check(Object record) {
        var problems = problems(record);
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
    }

    /** Every rule that the record breaks, by field; empty where all hold. */
    public List<InvalidRecordException.Problem> problems(Object record) {
        var problems = new ArrayList<>(toProblems(validator.validate(record)));
        problems.addAll(crossChecked(record));
        if (record instanceof Record data) {
            RecordProperties.of(data)
                    .forEach((property, value) -> problems.addAll(ofLines(property, value, this::crossChecked)));
        }
        return problems;
    }

    private List<InvalidRecordException.Problem> crossChecked(Object record) {
        return record instanceof CrossChecked checked ? checked.crossCheck() : List.of();
    }

    /**
     * The rules that this value would break as the property of a record of this type; of a list also those of each record in it,
     * by line: {@code contacts[0].name}.
     */
    public <T> List<InvalidRecordException.Problem> problems(Class<T> type, String property, @Nullable Object value) {
        var problems = new ArrayList<>(toProblems(validator.validateValue(type, property, value)));
        problems.addAll(ofLines(property, value, this::problems));
        return problems;
    }

    /** What this check finds in the records of a list; nothing where the value is no such list. */
    private static List<InvalidRecordException.Problem> ofLines(
            String property, @Nullable Object value, Function<Record, List<InvalidRecordException.Problem>> check) {
        var found = new ArrayList<InvalidRecordException.Problem>();
        if (value instanceof List<?> lines) {
            for (var number = 0; number < lines.size(); number++) {
                var place = "%s[%d].".formatted(property, number);
                if (lines.get(number) instanceof Record line) {
                    check.apply(line).forEach(problem -> found.add(problem.in(place)));
                }
            }
        }
        return found;
    }

    private static <T> List<InvalidRecordException.Problem> toProblems(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(RecordValidator::toProblem)
                .sorted(Comparator.comparing(InvalidRecordException.Problem::field)
                        .thenComparing(InvalidRecordException.Problem::messageKey))
                .toList();
    }

    private static InvalidRecordException.Problem toProblem(ConstraintViolation<?> violation) {
        Map<String, Object> arguments = violation.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(attribute -> !INTERNAL_ATTRIBUTES.contains(attribute.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new InvalidRecordException.Problem(
                violation.getPropertyPath().toString(), violation.getMessageTemplate(), arguments);
    }
}
