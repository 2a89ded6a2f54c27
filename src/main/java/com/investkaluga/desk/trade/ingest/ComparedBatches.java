package com.investkaluga.desk.trade.ingest;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the batches that count for the periods of an import before its commit and after it, by the rule of the ledger: the
 * latest commit counts, and a correction has the number of the batch that it corrects.
 */
@Component
@Transactional
class ComparedBatches {

    private static final String SAME_PERIOD =
            "c.basis = x.basis AND c.reporter = x.reporter AND c.first_day = x.first_day AND c.months = x.months";
    private static final String NUMBERED = """
            (SELECT v.*, COALESCE(w.commit_number, 9223372036854775807) AS number
            FROM flow_coverage v JOIN import_batch b ON b.id = v.batch_id LEFT JOIN import_batch w ON w.id = b.correction_of
            WHERE v.batch_id = :batch) x""";

    /** What counts now; it goes on counting beside a correction of its own, and instead of one of an earlier batch. */
    private static final String STORED = """
            INSERT INTO import_compared (batch_id, other_id, basis, reporter, first_day, months, other_day, is_before, is_after)
            SELECT x.batch_id, c.batch_id, c.basis, c.reporter, c.first_day, c.months, c.first_day, TRUE,
                c.commit_number >= x.number
            FROM %s JOIN flow_coverage c ON %s
            WHERE c.active AND c.batch_id <> x.batch_id""".formatted(NUMBERED, SAME_PERIOD);

    private static final String IMPORTED = """
            INSERT INTO import_compared (batch_id, other_id, basis, reporter, first_day, months, other_day, is_before, is_after)
            SELECT x.batch_id, x.batch_id, x.basis, x.reporter, x.first_day, x.months, x.first_day, FALSE,
                NOT EXISTS (SELECT 1 FROM flow_coverage c WHERE %2$s AND c.active AND c.commit_number > x.number)
            FROM %1$s""".formatted(NUMBERED, SAME_PERIOD);

    /** The same month of the year before, in the file itself or else as it is stored; a correction is too small to tell. */
    private static final String YEAR_BEFORE = """
            INSERT INTO import_compared (batch_id, other_id, basis, reporter, first_day, months, other_day, is_before, is_after)
            SELECT x.batch_id, c.batch_id, x.basis, x.reporter, x.first_day, x.months, c.first_day, FALSE, FALSE
            FROM flow_coverage x
            JOIN flow_coverage c ON c.basis = x.basis AND c.reporter = x.reporter AND c.months = x.months
                AND c.first_day = CAST(x.first_day - INTERVAL '1' YEAR AS DATE)
            WHERE x.batch_id = :batch AND x.basis <> 'CONTEXT'
                AND NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.id = x.batch_id AND b.correction_of IS NOT NULL)
                AND (c.batch_id = x.batch_id OR c.active AND NOT EXISTS (
                    SELECT 1 FROM flow_coverage o WHERE o.batch_id = x.batch_id AND o.basis = x.basis
                        AND o.first_day = c.first_day))""";

    private final JdbcClient client;

    ComparedBatches(JdbcClient client) {
        this.client = client;
    }

    void find(long id) {
        forget(id);
        List.of(STORED, IMPORTED, YEAR_BEFORE)
                .forEach(sql -> client.sql(sql).param("batch", id).update());
    }

    void forget(long id) {
        client.sql("DELETE FROM import_compared WHERE batch_id = ?").param(id).update();
    }
}
