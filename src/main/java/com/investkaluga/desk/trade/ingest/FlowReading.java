package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.FlowLevels;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.ingest.ImportCounts.NamedReporter;
import com.investkaluga.desk.trade.ingest.file.ReadingTotals;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import com.investkaluga.desk.trade.ingest.file.TradeFiles;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a file of flows into the database. */
@Component
class FlowReading {

    private final FlowStore store;
    private final FlowLevels levels;
    private final ImportFiles files;
    private final ImportProblems problems;
    private final ImportPreviews previews;
    private final JdbcClient client;
    private final long embeddedRows;

    FlowReading(
            FlowStore store,
            FlowLevels levels,
            ImportFiles files,
            ImportProblems problems,
            ImportPreviews previews,
            JdbcClient client,
            @Value("${desk.imports.embedded-rows}") long embeddedRows) {
        this.store = store;
        this.levels = levels;
        this.files = files;
        this.problems = problems;
        this.previews = previews;
        this.client = client;
        this.embeddedRows = embeddedRows;
    }

    ImportCounts read(long id, BatchKind kind, Recognition recognition, ImportWatch watch) {
        var startedAt = System.nanoTime();
        try (var badLines = files.newBadLines(id, recognition);
                var duplicates = files.newDuplicateRows();
                var sink = new FlowSink(store, id, badLines, duplicates, limit(id))) {
            var totals = TradeFiles.read(files.upload(id), recognition, sink, watch);
            sink.finish();
            problems.replace(id, badLines.first());
            watch.compare();
            var removed =
                    levels.removeSums(id, new TreeSet<>(totals.codeLengths().keySet()));
            store.cover(id, kind);
            duplicates.count();
            previews.keep(id, duplicates, removed.rows() == 0);
            return counts(totals, sink.contextRows(), badLines.problems(), System.nanoTime() - startedAt)
                    .without(removed);
        }
    }

    private static ImportCounts counts(ReadingTotals totals, long contextRows, long problems, long nanos) {
        return new ImportCounts(
                totals.lines(),
                totals.rows(),
                contextRows,
                totals.badLines(),
                problems,
                totals.leftOut(),
                totals.roundedRows(),
                totals.paddedRows(),
                totals.withheldRows(),
                new TreeSet<>(totals.codeLengths().keySet()),
                nanos / 1_000_000,
                totals.reporterNames().entrySet().stream()
                        .map(entry -> new NamedReporter(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private RowLimit limit(long id) {
        if (!store.isEmbedded()) {
            return RowLimit.NONE;
        }
        var stored = client.sql("""
                        SELECT COALESCE(SUM(row_count), 0) FROM import_batch
                        WHERE status IN ('READY', 'COMMITTED') AND id <> ?""").param(id).query(Long.class).single();
        return new RowLimit(embeddedRows, stored);
    }
}
