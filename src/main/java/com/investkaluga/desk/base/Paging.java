package com.investkaluga.desk.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** How lists are sorted and cut into pages. */
public final class Paging {

    private Paging() {}

    /** What every record has: there is no unknown value, and an index serves both directions. */
    private static final Set<String> ALWAYS_KNOWN = Set.of("id", "nameOrder", "nameOrderRu");

    /**
     * The page as asked for, with unknown values at the end whichever way it is sorted (the databases disagree), and with a
     * tail that makes the order of equal rows stable from page to page. What is sorted by twice counts the first time.
     */
    public static Pageable stable(Pageable page, Sort tail) {
        var orders = new LinkedHashMap<String, Sort.Order>();
        page.getSort().and(tail).forEach(order -> orders.putIfAbsent(order.getProperty(), unknownLast(order)));
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(List.copyOf(orders.values())));
    }

    /** The part of sorted rows that a page shows, for rows that the database cannot sort. */
    public static <T> List<T> part(Stream<T> sorted, Pageable page) {
        return sorted.skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    private static Sort.Order unknownLast(Sort.Order order) {
        return order.isDescending() && ALWAYS_KNOWN.contains(order.getProperty())
                ? order.nullsFirst() // as PostgreSQL reads an index backwards
                : order.nullsLast();
    }
}
