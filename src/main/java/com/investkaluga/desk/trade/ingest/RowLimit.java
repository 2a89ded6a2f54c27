package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import java.util.Map;

/**
 * How many rows the database takes.
 *
 * @param limit in all
 * @param stored already there
 */
record RowLimit(long limit, long stored) {

    static final RowLimit NONE = new RowLimit(Long.MAX_VALUE, 0);

    void check(long rows) {
        if (rows > limit - stored) {
            throw new BatchRefusedException(Reason.TOO_MANY_ROWS, Map.of("limit", limit, "stored", stored));
        }
    }
}
