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

    /** One field in which two versions of a record differ, as people read it. */
    record Difference(String property, String label, String stored, String mine) {}

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

    /** Where the two versions differ, in the order in which the properties were added. */
    List<Difference> differences(D stored, D mine) {
        return shown.entrySet().stream()
                .filter(entry -> !RecordProperties.same(value(stored, entry.getKey()), value(mine, entry.getKey())))
                .map(entry -> new Difference(
                        entry.getKey(),
                        entry.getValue().label(),
                        entry.getValue().words().apply(value(stored, entry.getKey())),
                        entry.getValue().words().apply(value(mine, entry.getKey()))))
                .toList();
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
