package com.investkaluga.desk.base;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

    /** 80 and 80.00 are the same number. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal otherNumber
                ? number.compareTo(otherNumber) == 0
                : Objects.equals(one, other);
    }
}
