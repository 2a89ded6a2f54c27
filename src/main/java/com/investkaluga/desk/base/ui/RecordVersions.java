package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a record field by field, in the words of its form, and makes one out of both. */
final class RecordVersions<D extends Record> {

    /**
     * One field in which two versions of a record differ, as people read it.
     *
     * @param isMine whether the user changed it; else only the other did, and what this user has is what it was before
     */
    record Difference(String property, String label, String stored, String mine, boolean isMine) {}

    private record Shown(String label, Function<@Nullable Object, String> words) {}

    private final Class<D> type;
    private final Map<String, Shown> shown = new LinkedHashMap<>();

    RecordVersions(Class<D> type) {
        this.type = type;
    }

    /** Takes a property into the comparison; {@code words} writes a value of it. */
    void add(String property, String label, Function<@Nullable Object, String> words) {
        shown.put(property, new Shown(label, words));
    }

    /**
     * Where the two versions differ, in the order in which the properties were added.
     *
     * @param base what both began with
     */
    List<Difference> differences(D base, D stored, D mine) {
        return differing(stored, mine).stream()
                .map(property -> new Difference(
                        property,
                        shown.get(property).label(),
                        shown.get(property).words().apply(value(stored, property)),
                        shown.get(property).words().apply(value(mine, property)),
                        !same(base, mine, property)))
                .toList();
    }

    /** The properties in which the two differ, in the order in which they were added. */
    List<String> differing(D one, D other) {
        return shown.keySet().stream()
                .filter(property -> !same(one, other, property))
                .toList();
    }

    private boolean same(D one, D other, String property) {
        var words = shown.get(property).words();
        return RecordProperties.same(value(one, property), value(other, property))
                && words.apply(value(one, property)).equals(words.apply(value(other, property)));
    }

    /** A record made of {@code stored}, with the named properties taken from {@code mine}. */
    D merge(D stored, D mine, Set<String> fromMine) {
        var taken = RecordProperties.of(mine);
        taken.keySet().retainAll(fromMine);
        return RecordProperties.with(stored, taken);
    }

    private @Nullable Object value(D data, String property) {
        var values = RecordProperties.of(data);
        if (!values.containsKey(property)) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + property);
        }
        return values.get(property);
    }
}
