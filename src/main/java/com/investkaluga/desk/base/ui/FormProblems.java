package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.ValidationResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what the service refused, each at its field, and leads to the first. */
final class FormProblems {

    private static final Pattern LINE = Pattern.compile("\\[(\\d+)]");

    private final Map<String, Component> fields;

    /** @param fields by the record's property */
    FormProblems(Map<String, Component> fields) {
        this.fields = fields;
    }

    void show(List<Problem> problems) {
        problems.forEach(this::mark);
        problems.stream()
                .map(problem -> fields.get(fieldOf(problem)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(FormProblems::focus);
    }

    /** Shows these beside what the fields found wrong themselves, and leads to the first of all. */
    void showBeside(List<Problem> problems) {
        problems.forEach(this::mark);
        fields.values().stream().filter(FormProblems::isInvalid).findFirst().ifPresent(FormProblems::focus);
    }

    /** Whether something stands in a field that may be left empty, and is not understood: it would be lost without a word. */
    boolean holdUnread() {
        return fields.values().stream()
                .filter(FormProblems::isInvalid)
                .anyMatch(field -> field instanceof HasValue<?, ?> value
                        && value.isEmpty()
                        && !value.isRequiredIndicatorVisible());
    }

    /** The properties whose fields are marked as wrong. */
    Set<String> wrong() {
        return fields.entrySet().stream()
                .filter(field -> isInvalid(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isInvalid(Component field) {
        return field instanceof HasValidation checked && checked.isInvalid();
    }

    /** For a field that checks itself: the sentence of the first problem. */
    ValidationResult result(List<Problem> problems) {
        return problems.stream()
                .findFirst()
                .map(problem -> ValidationResult.error(sentence(problem)))
                .orElseGet(ValidationResult::ok);
    }

    private String sentence(Problem problem) {
        var sentence = Ui.text(problem.messageKey(), problem.arguments());
        var line = LINE.matcher(problem.field());
        return line.find() && fields.get(fieldOf(problem)) instanceof LinesField<?> lines
                ? Ui.text(
                        "base.invalid.inLine",
                        Map.of("line", lines.numberOf(Integer.parseInt(line.group(1))), "sentence", sentence))
                : sentence;
    }

    private void mark(Problem problem) {
        var sentence = sentence(problem);
        if (fields.get(fieldOf(problem)) instanceof HasValidation field) {
            field.setInvalid(true);
            field.setErrorMessage(sentence);
        } else {
            Notifier.failure(sentence);
        }
    }

    /** A rule inside a list ({@code contacts[0].name}) is shown at the list's field. */
    private static String fieldOf(Problem problem) {
        return problem.field().replaceFirst("[\\[.].*", "");
    }

    static void focus(Component component) {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
