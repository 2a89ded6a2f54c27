package com.investkaluga.desk.base.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.springframework.data.domain.Pageable;

/** Where a grid takes its rows from: sorted and filtered by the database, a page at a time. */
public interface PageSource<T> {

    List<T> page(Pageable page);

    long count();

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
