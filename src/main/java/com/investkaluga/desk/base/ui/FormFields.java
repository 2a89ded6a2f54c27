package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.SourceFact;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the usual fields into a record's form, each under the name that the bundles have for its property:
 * {@code company.homeCountry}. Fields stand in the order in which they are added.
 */
public final class FormFields<D extends Record> {

    private final RecordForm<D> form;
    private final String keys;
    private final Map<String, HasValue<?, ?>> added = new HashMap<>();

    /** @param keys what the names of the properties begin with in the bundles, such as {@code company} */
    public FormFields(Class<D> type, RecordValidator validator, String keys) {
        form = new RecordForm<>(type, validator);
        this.keys = keys;
    }

    public RecordForm<D> form() {
        return form;
    }

    /** One line of text each. */
    public void texts(String... properties) {
        Stream.of(properties).forEach(property -> add(property, new TextField()));
    }

    /** One line of text each, over both columns. */
    public void wideTexts(String... properties) {
        Stream.of(properties).forEach(property -> form.wide(add(property, new TextField())));
    }

    /** Several lines of text each, over both columns. */
    public void longTexts(String... properties) {
        Stream.of(properties).forEach(property -> form.wide(add(property, new TextArea())));
    }

    /** A whole number each. */
    public void numbers(String... properties) {
        Stream.of(properties).forEach(property -> add(property, new WholeNumberField()));
    }

    /** An amount each; long ones are repeated in groups of digits. */
    public void amounts(String... properties) {
        Stream.of(properties).forEach(property -> add(property, new DecimalField()));
    }

    /** An amount with its currency beside it. */
    public void money(String amount, String currency) {
        add(amount, new DecimalField());
        add(currency, CurrencyBox.create());
    }

    /**
     * How exact the number of this property is; empty where nobody says, and again as soon as another number is entered: what was
     * said of the former one is not said of it. It comes back with the number.
     */
    public void exactness(String number) {
        var box = constant(SourceFact.exactnessOf(number), Exactness.class, "base.exactness");
        box.setClearButtonVisible(true);
        if (added.containsKey(number)) {
            var said = new HashMap<@Nullable Object, @Nullable Exactness>();
            added.get(number).addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    said.put(event.getOldValue(), box.getValue());
                    box.setValue(said.get(event.getValue()));
                }
            });
        }
    }

    public void days(String... properties) {
        Stream.of(properties).forEach(property -> add(property, DateBox.create()));
    }

    /** A date each, with how exactly it is known. */
    public void partialDates(String... properties) {
        Stream.of(properties).forEach(property -> add(property, new PartialDateField()));
    }

    public void country(String property) {
        add(property, CountryBox.create(), code -> Ui.formats(form).country((String) code));
    }

    /** One of an enum's constants, called {@code <keys>.<property>.<CONSTANT>} in the bundles. */
    public <E extends Enum<E>> ComboBox<E> constant(String property, Class<E> type) {
        return constant(property, type, keys + "." + property);
    }

    /** The same with names under another key. */
    public <E extends Enum<E>> ComboBox<E> constant(String property, Class<E> type, String namesKey) {
        Function<@Nullable Object, String> words =
                value -> value == null ? "" : form.getTranslation(namesKey + "." + value);
        return add(property, box(List.of(type.getEnumConstants()), words), words);
    }

    /** One of these records or none, offered by name; the property holds its number. */
    public <N> void one(String property, List<N> choices, Function<N, Long> id, Function<N, String> name) {
        var names = new LinkedHashMap<Long, String>();
        var byName = Comparator.comparing(name, Collator.getInstance(Ui.locale(form)));
        choices.stream().sorted(byName).forEach(choice -> names.put(id.apply(choice), name.apply(choice)));
        optional(property, List.copyOf(names.keySet()), number -> Objects.requireNonNullElse(names.get(number), ""));
    }

    /** One of these values or, left empty, none. */
    public <V> ComboBox<V> optional(String property, List<V> values, Function<@Nullable Object, String> words) {
        var box = add(property, box(values, words), words);
        box.setClearButtonVisible(true);
        return box;
    }

    /** A list of lines, over both columns; {@code words} says a line where versions are compared. */
    public <T> void lines(String property, LinesField<T> field, Class<T> type, Function<T, String> words) {
        form.wide(add(property, field, list -> joined(list, type, words)));
    }

    /** Any other field, whose values are compared as they are read. */
    public <V, F extends Component & HasValue<?, V>> F add(String property, F field) {
        added.put(property, field);
        return form.bind(property, label(property), field);
    }

    /** The same with a way to say a value. */
    public <V, F extends Component & HasValue<?, V>> F add(
            String property, F field, Function<@Nullable Object, String> words) {
        return form.bind(property, label(property), field, words);
    }

    /** What the bundles call the property. */
    public String label(String property) {
        return form.getTranslation(keys + "." + property);
    }

    /** The entries of a list in words, one after the other. */
    public static <T> String joined(@Nullable Object list, Class<T> type, Function<T, String> words) {
        return list instanceof List<?> entries
                ? entries.stream().map(type::cast).map(words).collect(Collectors.joining("; "))
                : "";
    }

    /** What is known of an entry, one after the other, so that entries that differ in one part only read differently. */
    public static String known(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static <V> ComboBox<V> box(List<V> values, Function<@Nullable Object, String> words) {
        var box = new ComboBox<V>();
        box.setItems(values);
        box.setItemLabelGenerator(words::apply);
        return box;
    }
}
