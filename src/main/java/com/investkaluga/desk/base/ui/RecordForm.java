package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordProperties;
import com.investkaluga.desk.base.RecordValidator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form over a record. Its rules are the record's own validation annotations, so that form and service never disagree; it
 * knows which fields were changed, and how to compare itself with what somebody else stored.
 */
public final class RecordForm<D extends Record> extends Composite<FormLayout> {

    private final FormRules<D> rules;
    private final FormDraft<D> draft;
    private final Binder<D> binder;
    private final RecordVersions<D> versions;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FormProblems problems = new FormProblems(fields);
    private @Nullable D shown;

    public RecordForm(Class<D> type, RecordValidator validator) {
        rules = new FormRules<>(type, validator);
        draft = new FormDraft<>(rules);
        binder = new Binder<>(type);
        versions = new RecordVersions<>(type);
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
                        .withConverter(value -> value, FormNumbers::shown)
                        .withEqualityPredicate(RecordProperties::same)
                        .withValidator(FormNumbers::isWritable, getTranslation("base.invalid.number"))
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
        return bind(property, label, field, this::plain);
    }

    private ValidationResult check(String property, @Nullable Object value) {
        draft.take(property, value);
        return problems.result(rules.broken(property, value));
    }

    private String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> Ui.formats(this).quantity(number);
            case LocalDate day -> Ui.formats(this).date(day);
            case PartialDate date -> Ui.formats(this).date(date);
            default -> value.toString();
        };
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
            String property, String label, F field, Function<@Nullable Object, String> words, Consumer<F> binding) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(label);
        }
        // a select always says something, and what it is drawn with may not be marked as required (axe:
        // aria-allowed-attr)
        if (rules.isRequired(property) && !(field instanceof Select)) {
            field.setRequiredIndicatorVisible(true);
        }
        binding.accept(field);
        versions.add(property, label, words);
        fields.put(property, field);
        getContent().add(field);
        return field;
    }

    /** Lets a field run over both columns. */
    public void wide(Component field) {
        getContent().setColspan(field, 2);
    }

    /** Shows the record; from here on changes are counted against it. */
    public void read(D data) {
        shown = data;
        binder.readRecord(data);
    }

    /** The record as filled in, empty where a rule is broken; then the first field in error has the focus. */
    public Optional<D> write() {
        draft.forget();
        try {
            var data = binder.writeRecord();
            var broken = rules.broken(data);
            if (broken.isEmpty()) {
                return Optional.of(data);
            }
            show(broken);
        } catch (ValidationException invalid) {
            problems.showBeside(shown == null ? List.of() : draft.brokenBetween(shown, problems.wrong()));
        }
        return Optional.empty();
    }

    /** Marks the fields that the service refused, each with its sentence. */
    public void show(List<InvalidRecordException.Problem> refused) {
        problems.show(refused);
    }

    public boolean hasChanges() {
        return binder.hasChanges() || problems.holdUnread();
    }

    public int changedCount() {
        return binder.getChangedBindings().size();
    }

    /** Called after every change in any field. */
    public void onChange(Runnable listener) {
        binder.addValueChangeListener(event -> listener.run());
    }

    public void focusFirst() {
        fields.values().stream().findFirst().ifPresent(FormProblems::focus);
    }

    /** Where the two versions differ, in the order of the fields; {@code base} is what both began with. */
    List<RecordVersions.Difference> differences(D base, D stored, D mine) {
        return versions.differences(base, stored, mine);
    }

    /** A record made of {@code stored}, with the named properties taken from {@code mine}. */
    D merge(D stored, D mine, Set<String> fromMine) {
        return versions.merge(stored, mine, fromMine);
    }

    /** Shows {@code merged} as the user's draft over {@code stored}, so that what differs counts as changed. */
    void rebase(D stored, D merged) {
        read(stored);
        versions.differing(stored, merged)
                .forEach(property -> binder.getBinding(property).ifPresent(binding -> binding.read(merged)));
    }
}
