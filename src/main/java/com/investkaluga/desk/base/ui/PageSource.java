package com.investkaluga.desk.base.ui;

import java.util.List;
import org.springframework.data.domain.Pageable;

/** Where a grid takes its rows from: sorted and filtered by the database, a page at a time. */
public interface PageSource<T> {

    List<T> page(Pageable page);

    long count();
}
