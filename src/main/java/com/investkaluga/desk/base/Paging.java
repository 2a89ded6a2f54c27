package com.investkaluga.desk.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** How lists are sorted in the database. */
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

    private static Sort.Order unknownLast(Sort.Order order) {
        return order.isDescending() && ALWAYS_KNOWN.contains(order.getProperty())
                ? order.nullsFirst() // as PostgreSQL reads an index backwards
                : order.nullsLast();
    }
}
