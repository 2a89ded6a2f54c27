package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.ContextRow;
import com.investkaluga.desk.trade.flow.ContextWriter;
import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.flow.FlowWriter;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.investkaluga.desk.trade.ingest.file.RawLine;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.investkaluga.desk.trade.ingest.file.RowSink;
import com.investkaluga.desk.trade.ingest.file.StatRow;

/** Takes the rows of a file of flows into the database: the region's into its flows, all others into the context. */
final class FlowSink implements RowSink, AutoCloseable {

    static final Reporter REGION = Reporter.region("29000");

    private final FlowWriter flows;
    private final ContextWriter context;
    private final BadLines badLines;
    private final DuplicateRows duplicates;
    private final RowLimit limit;
    private long rows;
    private long contextRows;

    FlowSink(FlowStore store, long id, BadLines badLines, DuplicateRows duplicates, RowLimit limit) {
        flows = store.writer(id);
        context = store.contextWriter(id);
        this.badLines = badLines;
        this.duplicates = duplicates;
        this.limit = limit;
    }

    @Override
    public void row(StatRow row) {
        limit.check(++rows);
        if (row.months() == 1 && REGION.equals(row.reporter())) {
            duplicates.add(row);
            flows.add(new CustomsRow(
                    row.first(),
                    row.direction(),
                    row.partner(),
                    row.hsCode(),
                    row.valueUsd(),
                    row.netWeightKg(),
                    row.quantity(),
                    row.unit()));
        } else {
            contextRows++;
            if (!row.partner().equals(StatRow.UNKNOWN)) {
                duplicates.add(row);
            }
            context.add(new ContextRow(
                    row.reporter().code(),
                    row.first(),
                    row.months(),
                    row.direction(),
                    row.partner(),
                    row.hsCode(),
                    row.valueUsd(),
                    row.netWeightKg(),
                    row.quantity(),
                    row.unit()));
        }
    }

    @Override
    public void problem(Problem problem, RawLine line) {
        badLines.add(problem, line);
    }

    /** All rows are handed over. Several areas that Comtrade does not name are one unknown partner, and no duplicates. */
    void finish() {
        flows.finish();
        context.finish();
    }

    long contextRows() {
        return contextRows;
    }

    @Override
    public void close() {
        try {
            flows.close();
        } finally {
            context.close();
        }
    }
}
