package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Paging;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Rows that are computed, not stored: all of them at hand, sorted here. For a few thousand at the most; what a table holds is
 * paged by the database.
 *
 * @param order the rows' order for what the user sorts by, which may be nothing
 */
public record ListSource<T>(List<T> rows, Function<Sort, Comparator<T>> order) implements PageSource<T> {

    @Override
    public List<T> page(Pageable page) {
        return Paging.part(rows.stream().sorted(order.apply(page.getSort())), page);
    }

    @Override
    public long count() {
        return rows.size();
    }

    /** Sorted by these keys' names, unknown values last; as the rows stand where nothing or something else is asked for. */
    public static <T> ListSource<T> by(List<T> rows, Map<String, Function<T, @Nullable Comparable<?>>> keys) {
        return new ListSource<>(
                rows,
                sort -> sort.stream()
                        .findFirst()
                        .map(by -> unknownLast(keys.getOrDefault(by.getProperty(), row -> null), by.isDescending()))
                        .orElse((one, other) -> 0));
    }

    /** By this key, with unknown values at the end whichever way it is sorted. */
    public static <T> Comparator<T> unknownLast(Function<T, @Nullable Comparable<?>> key, boolean descending) {
        return (one, other) -> {
            var first = key.apply(one);
            var second = key.apply(other);
            if (first == null || second == null) {
                return Boolean.compare(first == null, second == null);
            }
            var compared = compare(first, second);
            return descending ? -compared : compared;
        };
    }

    @SuppressWarnings("unchecked") // both come from the same key
    private static int compare(Comparable<?> first, Comparable<?> second) {
        return ((Comparable<Object>) first).compareTo(second);
    }
}
