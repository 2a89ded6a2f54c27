package com.investkaluga.desk.base;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        if (record instanceof CrossChecked checked) {
            problems.addAll(checked.crossCheck());
        }
        return problems;
    }

    /** The rules that this value would break as the property of a record of this type. */
    public <T> List<InvalidRecordException.Problem> problems(Class<T> type, String property, @Nullable Object value) {
        return toProblems(validator.validateValue(type, property, value));
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
