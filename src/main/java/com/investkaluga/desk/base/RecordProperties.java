package com.investkaluga.desk.base;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties of what a form fills in, by their names, and whether two values of one are the same. */
public final class RecordProperties {

    private RecordProperties() {}

    /** The values by the names of the record's components, in their order. */
    public static Map<String, @Nullable Object> of(Record data) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        try {
            for (var component : data.getClass().getRecordComponents()) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.put(component.getName(), accessor.invoke(data));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    /** The type of the property of this name, empty where there is none. */
    static Optional<Class<?>> type(Class<? extends Record> of, String property) {
        return Arrays.stream(of.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst();
    }

    /** The same record with other values for some of its properties. */
    public static <D extends Record> D with(D data, Map<String, ?> changed) {
        var values = of(data);
        values.putAll(changed);
        var types = Arrays.stream(data.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            var constructor = (Constructor<D>) data.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 80 and 80.00 are the same number. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal otherNumber
                ? number.compareTo(otherNumber) == 0
                : Objects.equals(one, other);
    }
}
