package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordValidator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.converter.Converter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form over a record. Its rules are the record's own validation annotations, so that form and service never disagree; it
 * knows which fields were changed, and how to compare itself with what somebody else stored.
 */
public final class RecordForm<D extends Record> extends Composite<FormLayout> {

    /** One field in which two versions of a record differ, as people read it. */
    public record Difference(String property, String label, String stored, String mine) {}

    private record Field(Component component, String label, Function<@Nullable Object, String> words) {}

    private static final BigDecimal EASY_TO_READ = BigDecimal.valueOf(10_000);

    private final Class<D> type;
    private final RecordValidator validator;
    private final Binder<D> binder;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    public RecordForm(Class<D> type, RecordValidator validator) {
        this.type = type;
        this.validator = validator;
        binder = new Binder<>(type);
        binder.setChangeDetectionEnabled(true);
        getContent().addClassName("desk-form");
        getContent().setAutoResponsive(true);
        getContent().setExpandFields(true);
        getContent().setExpandColumns(true);
        getContent().setMaxColumns(2);
        getContent().setAutoRows(true);
        getContent().setColumnWidth("16em");
    }

    /** Ties a field to the record's property of that name; {@code words} writes a value for the comparison of versions. */
    public <V, F extends Component & HasValue<?, V>> F bind(
            String property, String label, F field, Function<@Nullable Object, String> words) {
        return add(
                property,
                label,
                field,
                words,
                builder -> emptyIsNull(field)
                        .withConverter(value -> value, RecordForm::shown)
                        .withEqualityPredicate(RecordForm::same)
                        .withValidator((value, context) -> check(property, value))
                        .bind(property));
    }

    /** A text that is left empty is null in the record; but an empty list is a list, and an empty box says no. */
    private <V> Binder.BindingBuilder<D, V> emptyIsNull(HasValue<?, V> field) {
        var builder = binder.forField(field);
        return field.getEmptyValue() instanceof String
                ? builder.withNullRepresentation(field.getEmptyValue())
                : builder;
    }

    public <V, F extends Component & HasValue<?, V>> F bind(String property, String label, F field) {
        return bind(property, label, field, value -> value == null ? "" : value.toString());
    }

    /** The same with a conversion between what the field holds and what the record holds. */
    public <V, M, F extends Component & HasValue<?, V>> F bind(
            String property,
            String label,
            F field,
            Converter<V, M> converter,
            Function<@Nullable Object, String> words) {
        return add(
                property,
                label,
                field,
                words,
                builder -> binder.forField(field)
                        .withConverter(converter)
                        .withValidator((value, context) -> check(property, value))
                        .bind(property));
    }

    private <V, F extends Component & HasValue<?, V>> F add(
            String property,
            String label,
            F field,
            Function<@Nullable Object, String> words,
            java.util.function.Consumer<F> binding) {
        if (field instanceof com.vaadin.flow.component.HasLabel labelled) {
            labelled.setLabel(label);
        }
        if (isRequired(property)) {
            field.setRequiredIndicatorVisible(true);
        }
        if (field instanceof BigDecimalField number) {
            number.addValueChangeListener(event -> explain(number));
        }
        binding.accept(field);
        fields.put(property, new Field(field, label, words));
        getContent().add(field);
        return field;
    }

    /** A number out of the database without the zeros behind its point: nobody entered them. */
    @SuppressWarnings("unchecked") // what goes in comes out, but for the zeros
    private static <V> V shown(V value) {
        if (value instanceof BigDecimal number) {
            var plain = number.stripTrailingZeros();
            return (V) (plain.scale() < 0 ? plain.setScale(0) : plain);
        }
        return value;
    }

    /** Long numbers are repeated in groups of digits under their field, so that nobody counts zeros. */
    private static void explain(BigDecimalField field) {
        var number = field.getValue();
        field.setHelperText(
                number == null || number.abs().compareTo(EASY_TO_READ) < 0
                        ? null
                        : Ui.formats(field).quantity(number));
    }

    /** Lets a field run over both columns. */
    public void wide(Component field) {
        getContent().setColspan(field, 2);
    }

    /** Shows the record; from here on changes are counted against it. */
    public void read(D data) {
        binder.readRecord(data);
    }

    /** The record as filled in, empty where a rule is broken; then the first field in error has the focus. */
    public Optional<D> write() {
        try {
            var data = binder.writeRecord();
            var problems = validator.problems(data);
            if (problems.isEmpty()) {
                return Optional.of(data);
            }
            show(problems);
        } catch (ValidationException invalid) {
            invalid.getFieldValidationErrors().stream()
                    .findFirst()
                    .ifPresent(error -> focus((Component) error.getField()));
        }
        return Optional.empty();
    }

    /** Marks the fields that the service refused, each with its sentence. */
    public void show(List<InvalidRecordException.Problem> problems) {
        for (var problem : problems) {
            var field = fields.get(fieldOf(problem));
            var sentence = getTranslation(problem.messageKey(), problem.arguments());
            if (field != null && field.component() instanceof HasValidation validated) {
                validated.setInvalid(true);
                validated.setErrorMessage(sentence);
            } else {
                Notifier.failure(sentence);
            }
        }
        problems.stream()
                .map(problem -> fields.get(fieldOf(problem)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(field -> focus(field.component()));
    }

    /** A rule inside a list ({@code contacts[0].name}) is shown at the list's field. */
    private static String fieldOf(InvalidRecordException.Problem problem) {
        return problem.field().replaceFirst("[\\[.].*", "");
    }

    public boolean hasChanges() {
        return binder.hasChanges();
    }

    public int changedCount() {
        return binder.getChangedBindings().size();
    }

    /** Called after every change in any field. */
    public void onChange(Runnable listener) {
        binder.addValueChangeListener(event -> listener.run());
    }

    public void focusFirst() {
        fields.values().stream().findFirst().ifPresent(field -> focus(field.component()));
    }

    /** Where the two versions differ, in the order of the fields. */
    public List<Difference> differences(D stored, D mine) {
        return fields.entrySet().stream()
                .filter(entry -> !same(value(stored, entry.getKey()), value(mine, entry.getKey())))
                .map(entry -> new Difference(
                        entry.getKey(),
                        entry.getValue().label(),
                        entry.getValue().words().apply(value(stored, entry.getKey())),
                        entry.getValue().words().apply(value(mine, entry.getKey()))))
                .toList();
    }

    /** A record made of {@code stored}, with the named properties taken from {@code mine}. */
    public D merge(D stored, D mine, java.util.Set<String> fromMine) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(fromMine.contains(components[i].getName()) ? mine : stored, components[i]);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows {@code merged} as the user's draft over {@code stored}, so that what differs counts as changed. */
    public void rebase(D stored, D merged) {
        binder.readRecord(stored);
        differences(stored, merged)
                .forEach(difference ->
                        binder.getBinding(difference.property()).ifPresent(binding -> binding.read(merged)));
    }

    private ValidationResult check(String property, @Nullable Object value) {
        return validator.problems(type, property, value).stream()
                .findFirst()
                .map(problem -> ValidationResult.error(getTranslation(problem.messageKey(), problem.arguments())))
                .orElseGet(ValidationResult::ok);
    }

    private @Nullable Object value(D data, String property) {
        for (var component : type.getRecordComponents()) {
            if (component.getName().equals(property)) {
                return read(data, component);
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + property);
    }

    /** 80 and 80.00 are the same number. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal otherNumber
                ? number.compareTo(otherNumber) == 0
                : Objects.equals(one, other);
    }

    private static @Nullable Object read(Record data, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isRequired(String property) {
        try {
            var declared = type.getDeclaredField(property);
            return declared.isAnnotationPresent(NotBlank.class) || declared.isAnnotationPresent(NotNull.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + property, e);
        }
    }

    private static void focus(Component component) {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
