package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordValidator;
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

    /** What is wrong with the value, in a list also with its lines. */
    List<InvalidRecordException.Problem> broken(String property, @Nullable Object value) {
        return validator.problems(type, property, value);
    }

    /** What the record as a whole breaks, such as a rule between two fields. */
    List<InvalidRecordException.Problem> broken(D data) {
        return validator.problems(data);
    }

    /** Only the rules between fields, which are asked as well where a field breaks one of its own. */
    List<InvalidRecordException.Problem> brokenBetween(D data) {
        return data instanceof CrossChecked checked ? checked.crossCheck() : List.of();
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
