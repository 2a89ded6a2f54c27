package com.investkaluga.desk.base.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;

/**
 * Rows that are computed, not stored: all of them at hand, sorted here. For a few thousand at the most; what a table holds is
 * paged by the database.
 *
 * @param rows in the order shown when the user sorts by nothing
 * @param orders by the names that the grid's columns sort by
 */
public record ListSource<T>(List<T> rows, Map<String, Comparator<T>> orders) implements PageSource<T> {

    @Override
    public List<T> page(Pageable page) {
        var order = page.getSort().stream()
                .filter(by -> orders.containsKey(by.getProperty()))
                .map(by -> by.isDescending() ? orders.get(by.getProperty()).reversed() : orders.get(by.getProperty()))
                .reduce(Comparator::thenComparing);
        var sorted = order.isPresent() ? rows.stream().sorted(order.get()) : rows.stream();
        return sorted.skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    @Override
    public long count() {
        return rows.size();
    }
}
