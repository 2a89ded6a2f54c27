package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record's own annotations ask of a form: which fields must be filled in, and what is wrong with a value. */
final class FormRules<D extends Record> {

    private final Class<D> type;
    private final RecordValidator validator;

    FormRules(Class<D> type, RecordValidator validator) {
        this.type = type;
        this.validator = validator;
    }

    /** The sentence of the first rule that the value breaks. */
    ValidationResult check(String property, @Nullable Object value) {
        return validator.problems(type, property, value).stream()
                .findFirst()
                .map(problem -> ValidationResult.error(Ui.text(problem.messageKey(), problem.arguments())))
                .orElseGet(ValidationResult::ok);
    }

    /** What the record as a whole breaks, such as a rule between two fields. */
    List<InvalidRecordException.Problem> broken(D data) {
        return validator.problems(data);
    }

    boolean isRequired(String property) {
        try {
            var declared = type.getDeclaredField(property);
            return declared.isAnnotationPresent(NotBlank.class) || declared.isAnnotationPresent(NotNull.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + property, e);
        }
    }
}
