package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;

/** Shows the rows of a list inside an import's page: few of them at their full height, many in a box that scrolls. */
final class Rows {

    private static final int FEW = 36;

    private Rows() {}

    static <T> RecordGrid<T> show(RecordGrid<T> grid, PageSource<T> rows) {
        grid.wholeUpTo(FEW).show(rows, Query.empty());
        return grid;
    }
}
