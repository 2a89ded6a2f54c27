package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.PlainText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of the address behind the question mark, as an immutable map: filters, sort, period, open tab. A copied address
 * shows the same screen, and the back button goes back.
 */
public final class Query {

    /** How the address says yes. */
    static final String YES = "1";

    private static final int LONGEST_VALUE = 500;

    /** Spring Security's mark on the address that it leads back to after the sign-in; asks no page for anything. */
    private static final Set<String> OTHERS = Set.of("continue");

    private final Map<String, String> values;
    private final Set<String> dropped;
    private final Set<String> blank;

    private Query(Map<String, String> values) {
        this(values, Set.of(), Set.of());
    }

    private Query(Map<String, String> values, Set<String> dropped, Set<String> blank) {
        this.values = Collections.unmodifiableMap(values);
        this.dropped = Collections.unmodifiableSet(dropped);
        this.blank = Collections.unmodifiableSet(blank);
    }

    public static Query empty() {
        return new Query(new LinkedHashMap<>());
    }

    /**
     * Values longer than 500 characters or with hidden ones are dropped as garbage, and so are two different values under one name.
     * A name without a value asks for nothing.
     */
    public static Query of(Location location) {
        var values = new LinkedHashMap<String, String>();
        var dropped = new LinkedHashSet<String>();
        var blank = new LinkedHashSet<String>();
        location.getQueryParameters().getParameters().forEach((name, given) -> {
            if (OTHERS.contains(name)) {
                return;
            }
            var said =
                    given.stream().filter(value -> !value.isBlank()).distinct().toList();
            if (said.isEmpty()) {
                blank.add(name);
            } else if (said.size() == 1 && isSensible(said.getFirst())) {
                values.put(name, said.getFirst());
            } else {
                dropped.add(name);
            }
        });
        return new Query(values, dropped, blank);
    }

    private static boolean isSensible(String value) {
        return value.length() <= LONGEST_VALUE
                && !value.isBlank()
                && value.chars().noneMatch(Character::isISOControl)
                && !PlainText.Check.hasHiddenCharacters(value);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The named constant, empty where the address says something else. */
    public <E extends Enum<E>> Optional<E> get(String name, Class<E> type) {
        return get(name)
                .flatMap(text -> java.util.Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    /** The whole number, empty where the address says something else. */
    public Optional<Integer> number(String name) {
        return get(name).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** Whether the address says yes to it, as it does with a 1. */
    public boolean isYes(String name) {
        return get(name).filter(YES::equals).isPresent();
    }

    /** The same with this value; without any where it is null or garbage, for no address could say it again. */
    public Query with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(values);
        if (value == null || !isSensible(value)) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Query(changed);
    }

    /** The same without anything but these names. */
    public Query only(Collection<String> names) {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(names);
        return new Query(kept);
    }

    /** The same without these names, which count as garbage. */
    Query without(Collection<String> names) {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(names);
        return new Query(kept, new LinkedHashSet<>(names), Set.of());
    }

    /** The names whose values in the address were garbage. */
    Set<String> dropped() {
        return dropped;
    }

    /** Every name in the address, also of garbage and without a value. */
    Set<String> names() {
        var names = new LinkedHashSet<>(values.keySet());
        names.addAll(dropped);
        names.addAll(blank);
        return names;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Map<String, String> values() {
        return values;
    }

    public QueryParameters parameters() {
        return QueryParameters.simple(values);
    }

    /** Path and query as a link's target. */
    public String at(String path) {
        var text = parameters().getQueryString();
        return text.isEmpty() ? path : path + "?" + text;
    }

    /** Goes to the same path with this query: a new step in the browser's history; the view's {@code beforeEnter} applies it. */
    public void go(UI ui, String path) {
        ui.navigate(path, parameters());
    }

    /** Writes the query into the address without a new step, for what changes with every key stroke. */
    public void replace(UI ui, String path) {
        ui.getPage().getHistory().replaceState(null, new Location(path, parameters()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query query && values.equals(query.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
