package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into one table, in the fastest way the database has. The values of a row are given in the order of the
 * columns. Not for several threads.
 */
interface BulkRows extends AutoCloseable {

    BulkRows number(long value);

    BulkRows day(LocalDate value);

    BulkRows text(@Nullable String value);

    BulkRows decimal(@Nullable BigDecimal value);

    /** The row's values are all given. */
    void endRow();

    /** All rows are given: they are stored when this returns. */
    void finish();

    /** Lets go of the connection; rows that were not {@linkplain #finish finished} are dropped as far as the database can. */
    @Override
    void close();
}
