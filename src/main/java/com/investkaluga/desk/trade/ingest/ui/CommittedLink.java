package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.ingest.ImportRow;

/** Where an import's figures are seen. */
final class CommittedLink {

    private CommittedLink() {}

    /** The dashboard at the last year that the import speaks of. */
    static String of(ImportRow row) {
        return row.lastMonth() == null
                ? ""
                : "?period=" + Period.ofYear(row.lastMonth().getYear());
    }

    /** The explorer over all its months. */
    static String explorer(ImportRow row) {
        return row.firstMonth() == null || row.lastMonth() == null
                ? "trade"
                : "trade?period=" + new Period(row.firstMonth(), row.lastMonth());
    }
}
