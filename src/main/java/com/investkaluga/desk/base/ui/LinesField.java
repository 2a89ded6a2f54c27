package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list inside a record (milestones, risks) as one field of its form: a line of small fields for each entry, lines are added
 * and removed. What a line shows and how it becomes an entry is the subclass's {@link Line}.
 */
public abstract class LinesField<T> extends CustomField<List<T>> implements HasValidator<List<T>> {

    /** The fields of one entry. */
    public abstract class Line extends Div {

        private final List<HasValue<?, ?>> fields = new ArrayList<>();

        protected Line() {
            addClassName("desk-form-line");
        }

        /** The entry as filled in; asked only for lines in which anything is filled in. */
        protected abstract T entry();

        /** Adds a field to the line, under this key of the bundles; the list changes with it. */
        protected <V, F extends Component & HasValue<?, V> & HasLabel> F field(String labelKey, F field) {
            field.setLabel(getTranslation(labelKey));
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    updateValue();
                }
            });
            fields.add(field);
            add(field);
            return field;
        }

        protected TextField text(String labelKey, int maxLength, @Nullable String value) {
            var field = new TextField();
            field.setMaxLength(maxLength);
            field.setValue(value == null ? "" : value);
            return field(labelKey, field);
        }

        /** Whether anything is filled in; a line without is no entry. */
        protected boolean isFilled() {
            return fields.stream().anyMatch(field -> !field.isEmpty());
        }

        /** What the first field that is not understood says of it. */
        private Optional<String> notUnderstood() {
            return fields.stream()
                    .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                    .map(field -> ((HasValidation) field).getErrorMessage())
                    .map(sentence ->
                            sentence == null || sentence.isBlank() ? getTranslation("base.invalid.line") : sentence)
                    .findFirst();
        }
    }

    private final String removeKey;
    private final List<Line> lines = new ArrayList<>();
    private final Div box = Ui.div("desk-form-lines");

    /**
     * @param addKey of the button that adds a line, in the bundles
     * @param removeKey of the name of the button that removes one
     */
    protected LinesField(String addKey, String removeKey) {
        super(List.of());
        this.removeKey = removeKey;
        var add = new Button(getTranslation(addKey), VaadinIcon.PLUS.create(), click -> {
            var line = blankLine();
            show(line);
            line.getChildren()
                    .filter(Focusable.class::isInstance)
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        super.add(new Div(box, add));
    }

    protected abstract Line blankLine();

    protected abstract Line lineOf(T entry);

    @Override
    protected List<T> generateModelValue() {
        return lines.stream().filter(Line::isFilled).map(Line::entry).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<T> entries) {
        lines.clear();
        box.removeAll();
        if (entries != null) {
            entries.forEach(entry -> show(lineOf(entry)));
        }
    }

    /** What a field in a line cannot read (half a date) is an error of the list, so that it is not lost. */
    @Override
    public Validator<List<T>> getDefaultValidator() {
        return (value, context) -> {
            var sentences = lines.stream()
                    .flatMap(line ->
                            line.notUnderstood().stream().map(sentence -> inLine(lines.indexOf(line), sentence)))
                    .collect(Collectors.joining(" "));
            return sentences.isEmpty() ? ValidationResult.ok() : ValidationResult.error(sentences);
        };
    }

    private String inLine(int index, String sentence) {
        return getTranslation("base.invalid.inLine", Map.of("line", index + 1, "sentence", sentence));
    }

    /** Which line, counted from 1 as it is seen, has the entry of this place in the list: lines without an entry are passed over. */
    int numberOf(int entry) {
        var filled = lines.stream().filter(Line::isFilled).toList();
        return entry < filled.size() ? lines.indexOf(filled.get(entry)) + 1 : entry + 1;
    }

    private void show(Line line) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            lines.remove(line);
            box.remove(line);
            updateValue();
        });
        remove.setAriaLabel(getTranslation(removeKey));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.add(remove);
        lines.add(line);
        box.add(line);
    }

    /** The text of a field without blanks around it, null where there is none. */
    public static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
