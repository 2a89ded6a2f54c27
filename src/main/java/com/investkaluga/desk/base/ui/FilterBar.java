package com.investkaluga.desk.base.ui;

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

    private static final String YES = "1";

    private final AddressFields filters = new AddressFields();
    private final Button clear;
    private final Div fields = Ui.div("desk-filter-fields");
    private final MoreFilters more = new MoreFilters(getContent());
    private Consumer<Boolean> changed = step -> {};

    public FilterBar(Listener listener) {
        changed = step -> listener.changed(query(), step);
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

    /** A choice of one record, offered by name in the order of the user's language. */
    public <V> ComboBox<V> one(
            String name, String label, Collection<V> records, ToLongFunction<V> id, Function<V, String> text) {
        var byName = Comparator.comparing(text, Collator.getInstance(Ui.locale(this)));
        return choice(
                name,
                label,
                records.stream().sorted(byName).toList(),
                record -> Long.toString(id.applyAsLong(record)),
                text);
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
        add(
                name,
                field,
                record -> Long.toString(id.applyAsLong(record)),
                written -> written.matches("\\d{1,18}") ? find.apply(Long.parseLong(written)) : Optional.empty(),
                true);
    }

    /** A choice among years. */
    public ComboBox<Integer> years(String name, String label, Collection<Integer> years) {
        return choice(name, label, years, year -> Integer.toString(year), year -> Integer.toString(year));
    }

    /** A box that narrows the list when it is ticked, and says nothing when it is not. */
    public void only(String name, String label) {
        add(name, new Checkbox(label), on -> on ? YES : null, written -> Optional.of(true), true);
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
        showClear();
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
