package com.investkaluga.desk.base.ui;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.springframework.data.domain.Pageable;

/** Where a grid takes its rows from: sorted and filtered by the database, a page at a time. */
public interface PageSource<T> {

    List<T> page(Pageable page);

    long count();

    /** The records of a room that a filter leaves, by the two questions every room's service answers. */
    static <F, T> PageSource<T> of(F filter, BiFunction<F, Pageable, List<T>> page, ToLongFunction<F> count) {
        return of(asked -> page.apply(filter, asked), () -> count.applyAsLong(filter));
    }

    /** A source that asks a service for both. */
    static <T> PageSource<T> of(Function<Pageable, List<T>> page, LongSupplier count) {
        return new PageSource<>() {
            @Override
            public List<T> page(Pageable asked) {
                return page.apply(asked);
            }

            @Override
            public long count() {
                return count.getAsLong();
            }
        };
    }
}
