package com.investkaluga.desk.base;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** How lists are sorted in the database. */
public final class Paging {

    private Paging() {}

    /**
     * The page as asked for, with unknown values at the end whichever way it is sorted (the databases disagree), and with a
     * tail that makes the order of equal rows stable from page to page.
     */
    public static Pageable stable(Pageable page, Sort tail) {
        var orders =
                page.getSort().and(tail).stream().map(Sort.Order::nullsLast).toList();
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(orders));
    }
}
