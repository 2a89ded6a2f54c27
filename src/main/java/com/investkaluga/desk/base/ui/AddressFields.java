package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields that are each tied to one name in the address. */
final class AddressFields {

    private record Tied<V>(
            HasValue<?, V> field, Function<V, @Nullable String> write, Function<String, Optional<V>> read) {

        @Nullable
        String text() {
            return field.isEmpty() ? null : write.apply(field.getValue());
        }

        void show(Optional<String> text) {
            text.flatMap(read).ifPresentOrElse(field::setValue, field::clear);
        }
    }

    private final Map<String, Tied<?>> fields = new LinkedHashMap<>();
    private Query base = Query.empty();

    /**
     * @param write how the address writes a value
     * @param read empty for what the address writes and the field does not know
     */
    <V> void add(
            String name,
            HasValue<?, V> field,
            Function<V, @Nullable String> write,
            Function<String, Optional<V>> read) {
        fields.put(name, new Tied<>(field, write, read));
    }

    /** Shows what the address says. What a field cannot read is shown as nothing. */
    void show(Query query) {
        base = query;
        fields.forEach((name, field) -> field.show(query.get(name)));
    }

    /** The address that stands for the fields as they are, with everything else it said kept. */
    Query query() {
        var query = base;
        for (var entry : fields.entrySet()) {
            query = query.with(entry.getKey(), entry.getValue().text());
        }
        return query;
    }

    /** Says how each field reads its name. */
    void read(Misread address) {
        fields.forEach((name, field) -> address.unless(name, field.read()));
    }

    /** What the fields are called in the address. */
    Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    void clear() {
        fields.values().forEach(field -> field.field().clear());
    }

    /** Whether a field is filled in, or the address asks for what no field can show. */
    boolean isAnyAsked() {
        return fields.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().field().isEmpty()
                        || base.get(entry.getKey()).isPresent());
    }
}
