package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.PartialDate.Precision;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date with how exactly it is known beside it. Where only the month or the year is known, the box writes and takes only that:
 * '11.2013', '2013'.
 */
public final class PartialDateField extends CustomField<PartialDate> implements HasValidator<PartialDate> {

    private static final String MONTH = "MM.yyyy";
    private static final String YEAR = "yyyy";

    private final DatePicker box = DateBox.create();
    private final Select<Precision> precision = new Select<>();

    public PartialDateField() {
        precision.setItems(Precision.values());
        precision.setItemLabelGenerator(value -> getTranslation("base.precision." + value));
        precision.setValue(Precision.DAY);
        box.addValueChangeListener(event -> take(event.isFromClient()));
        precision.addValueChangeListener(event -> {
            write(event.getValue());
            take(event.isFromClient());
        });
        add(new Div(box, precision));
        addClassName("desk-partial-date");
    }

    private void take(boolean isFromClient) {
        if (isFromClient) {
            updateValue();
        }
    }

    /** The first of the formats is written, the others are taken too, as long as they say no more than is known. */
    private void write(Precision known) {
        var words = box.getI18n();
        switch (known) {
            case DAY -> DateBox.writeDays(words);
            case MONTH, QUARTER -> words.setDateFormats(MONTH, "M.yyyy", "M/yyyy", "yyyy-MM");
            case YEAR -> words.setDateFormats(YEAR);
        }
        words.setBadInputErrorMessage(getTranslation(problem(known)));
        box.setI18n(words);
    }

    private static String problem(Precision known) {
        return switch (known) {
            case DAY -> "base.invalid.dateText";
            case MONTH, QUARTER -> "base.invalid.monthText";
            case YEAR -> "base.invalid.yearText";
        };
    }

    @Override
    protected @Nullable PartialDate generateModelValue() {
        return box.isEmpty() ? null : PartialDate.of(box.getValue(), precision.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate date) {
        precision.setValue(date == null ? Precision.DAY : date.precision());
        box.setValue(date == null ? null : date.first());
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        box.setAriaLabel(label);
        precision.setAriaLabel(getTranslation("base.precision.of", Map.of("label", label)));
    }

    /** Also where something stands in the box that is no date: it is not lost. */
    @Override
    public boolean isInvalid() {
        return super.isInvalid() || box.isInvalid();
    }

    /** What is wrong with the box is said also to the list in whose line it stands. */
    @Override
    public @Nullable String getErrorMessage() {
        var own = super.getErrorMessage();
        return box.isInvalid() && (own == null || own.isBlank()) ? getTranslation(problem(precision.getValue())) : own;
    }

    @Override
    public Validator<PartialDate> getDefaultValidator() {
        return (value, context) -> box.isInvalid()
                ? ValidationResult.error(getTranslation(problem(precision.getValue())))
                : ValidationResult.ok();
    }
}
