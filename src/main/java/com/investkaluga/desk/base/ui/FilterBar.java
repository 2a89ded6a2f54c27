package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Filters over a list, each tied to one name in the address. Typing rewrites the address in place; choosing makes a step that
 * the back button takes back.
 */
public final class FilterBar extends Composite<Div> {

    /** Told of every change the user makes; {@code step} asks for an entry of its own in the browser's history. */
    public interface Listener {
        void changed(Query query, boolean step);
    }

    private final AddressFields filters = new AddressFields();
    private final Button clear;
    private final Div fields = Ui.div("desk-filter-fields");
    private final MoreFilters more = new MoreFilters(getContent());
    private Consumer<Boolean> changed = step -> {};
    private boolean garbled;

    public FilterBar(Listener listener) {
        changed = step -> listener.changed(query(), step || garbled);
        clear = new Button(getTranslation("base.filter.clear"), VaadinIcon.CLOSE_SMALL.create(), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.setVisible(false);
        getContent().addClassName("desk-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(fields, more, clear);
    }

    /** A text search; looks while the user types, a moment after the last key. */
    public FilterBar search(String name, String placeholder) {
        var field = FilterFields.search(placeholder);
        add(name, field, text -> text, Optional::of, false);
        return this;
    }

    /** A choice of one. {@code write} gives the text in the address, {@code label} the one on the screen. */
    public <V> ComboBox<V> choice(
            String name, String label, Collection<V> items, Function<V, String> write, Function<V, String> text) {
        var field = FilterFields.choice(label, text);
        field.setItems(items);
        add(
                name,
                field,
                write::apply,
                written -> items.stream()
                        .filter(item -> write.apply(item).equalsIgnoreCase(written))
                        .findFirst(),
                true);
        return field;
    }

    /** A choice among the constants of an enum, labelled {@code keyPrefix.CONSTANT} in the bundles. */
    public <E extends Enum<E>> ComboBox<E> choice(String name, String label, Class<E> type, String keyPrefix) {
        return choice(
                name,
                label,
                List.of(type.getEnumConstants()),
                Enum::name,
                constant -> getTranslation(keyPrefix + "." + constant.name()));
    }

    /** A choice among countries; an address may name any other, of which the list then has none. */
    public void country(String name, String label, Collection<String> countries) {
        var field = FilterFields.choice(label, Ui.formats(this)::country);
        field.setItems(countries);
        add(name, field, code -> code, written -> Optional.of(written).filter(Formats::isCountry), true);
    }

    /**
     * A choice of one record, offered by name in the order of the user's language.
     *
     * @param find a record that is not offered, such as an archived one, which an address may still name
     */
    public <V> void one(
            String name,
            String label,
            Collection<V> records,
            ToLongFunction<V> id,
            Function<V, String> text,
            LongFunction<Optional<V>> find) {
        var field = FilterFields.choice(label, text);
        var byName = Comparator.comparing(text, Collator.getInstance(Ui.locale(this)));
        field.setItems(records.stream().sorted(byName).toList());
        addRecord(
                name,
                field,
                id,
                number -> records.stream()
                        .filter(record -> id.applyAsLong(record) == number)
                        .findFirst()
                        .or(() -> find.apply(number)));
    }

    private <V> void addRecord(String name, ComboBox<V> field, ToLongFunction<V> id, LongFunction<Optional<V>> find) {
        add(
                name,
                field,
                record -> Long.toString(id.applyAsLong(record)),
                written -> written.matches("\\d{1,18}") ? find.apply(Long.parseLong(written)) : Optional.empty(),
                true);
    }

    /**
     * A choice of one record among many, looked up while the user types.
     *
     * @param fetch asked with what was typed, page by page
     * @param find the record with this number, empty where there is none
     */
    public <V> void lookup(
            String name,
            String label,
            CallbackDataProvider.FetchCallback<V, String> fetch,
            Function<V, String> text,
            ToLongFunction<V> id,
            LongFunction<Optional<V>> find) {
        var field = FilterFields.choice(label, text);
        field.setItems(fetch);
        addRecord(name, field, id, find);
    }

    /** A choice among years; an address may name any other, of which the list then has none. */
    public void years(String name, String label, Collection<Integer> years) {
        var field = FilterFields.<Integer>choice(label, year -> Integer.toString(year));
        field.setItems(years);
        add(name, field, year -> Integer.toString(year), FilterBar::year, true);
    }

    private static Optional<Integer> year(String written) {
        return PeriodChooser.read(written)
                .filter(period -> period.kind() == Period.Kind.YEAR)
                .map(period -> period.first().getYear());
    }

    /** A box that narrows the list when it is ticked, and says nothing when it is not. */
    public void only(String name, String label) {
        add(
                name,
                new Checkbox(label),
                on -> on ? Query.YES : null,
                written -> Optional.of(true).filter(yes -> written.equals(Query.YES)),
                true);
    }

    /** Any other field. */
    public <V, F extends Component & HasValue<?, V>> void add(
            String name,
            F field,
            Function<V, @Nullable String> write,
            Function<String, Optional<V>> read,
            boolean step) {
        filters.add(name, field, write, read);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showClear();
                changed.accept(step);
            }
        });
        fields.add(field);
        getContent().setClassName("desk-filters-many", fields.getComponentCount() > 3);
    }

    /** Shows what the address says; tells nobody. What it cannot read is shown as not filtered. */
    public void show(Query query) {
        filters.show(query);
        // The next change leaves the garbage behind, and the remark about it with it.
        garbled = !query.dropped().isEmpty();
        showClear();
    }

    /** Says how each filter reads its name. */
    public void read(Misread address) {
        filters.read(address);
    }

    /** The address that stands for the filters as they are, with everything else it said kept. */
    public Query query() {
        return filters.query();
    }

    /** What the filters are called in the address. */
    public Set<String> names() {
        return filters.names();
    }

    /** Empties every filter, as the button does. */
    public void clear() {
        filters.clear();
        showClear();
        changed.accept(true);
    }

    /** Also where the address asks for what the filters cannot show: whoever sees an empty list needs a way out. */
    boolean isAnyAsked() {
        return filters.isAnyAsked();
    }

    /** The button that empties every filter, for a place beside the list; it is there while anything is filtered. */
    Button clearButton() {
        return clear;
    }

    private void showClear() {
        clear.setVisible(isAnyAsked());
        more.count(fields.getChildren()
                .filter(field -> !(field instanceof TextField) && !((HasValue<?, ?>) field).isEmpty())
                .count());
    }
}
