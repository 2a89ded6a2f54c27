package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.NumberText;
import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it ({@link NumberText} has the rules). Vaadin's own fields swallow what they do not take, so that '1e5'
 * becomes 15; here every letter stays to be seen, and what is no number is refused with a sentence. What was read is written again
 * as it was understood, and long numbers are repeated in groups of digits under the field, so that nobody counts zeros.
 *
 * @param <C> the subclass
 * @param <V> what is read; null where nothing is written, and where what is written is not understood
 */
public abstract sealed class NumberField<C extends NumberField<C, V>, V extends Number>
        extends AbstractCompositeField<TextField, C, V>
        implements Focusable<C>, HasHelper, HasLabel, HasValidationProperties, HasValidator<V>
        permits WholeNumberField, DecimalField {

    private final List<ValidationStatusChangeListener<V>> watchers = new CopyOnWriteArrayList<>();
    private boolean unread;

    NumberField() {
        super(null);
        getContent().setManualValidation(true);
        getContent().setValueChangeMode(ValueChangeMode.ON_CHANGE);
        getContent().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take(event.getValue());
            }
        });
        addValueChangeListener(event -> {
            validate();
            setHelperText(FormNumbers.inGroups(event.getValue(), this));
        });
    }

    /** The value of a number that was written, empty where a field of this kind does not take it. */
    abstract Optional<V> valueOf(BigDecimal number);

    abstract BigDecimal numberOf(V value);

    /** Says what the field takes. */
    abstract String sentence();

    /** Whether the field itself takes this value. */
    boolean isTaken(V value) {
        return true;
    }

    @Override
    public void setValue(@Nullable V value) {
        var refused = unread;
        unread = false;
        super.setValue(value);
        if (refused) {
            setPresentationValue(value);
            validate();
            tell();
        }
    }

    @Override
    public Validator<V> getDefaultValidator() {
        return (value, context) ->
                unread || value != null && !isTaken(value) ? ValidationResult.error(sentence()) : ValidationResult.ok();
    }

    @Override
    public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<V> listener) {
        return Registration.addAndRemove(watchers, listener);
    }

    @Override
    protected void setPresentationValue(@Nullable V value) {
        getContent().setValue(value == null ? "" : written(value));
    }

    /** How the field writes a value. */
    String written(V value) {
        return FormNumbers.written(numberOf(value), this);
    }

    private void take(String text) {
        var read = NumberText.read(text, Ui.locale(this)).flatMap(this::valueOf);
        unread = read.isEmpty() && !text.isBlank();
        setModelValue(read.orElse(null), true);
        if (!unread) {
            setPresentationValue(read.orElse(null));
        }
        validate();
        tell();
    }

    /** For a field outside a form; in a form its binder has the last word. */
    private void validate() {
        var taken = getDefaultValidator().apply(getValue(), null);
        setErrorMessage(taken.isError() ? taken.getErrorMessage() : null);
        setInvalid(taken.isError());
    }

    /** What is not understood has no value, so that no change of the value tells of it. */
    private void tell() {
        watchers.forEach(watcher -> watcher.validationStatusChanged(new ValidationStatusChangeEvent<>(this, !unread)));
    }
}
