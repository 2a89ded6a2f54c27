package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.file.FigureRow;
import com.investkaluga.desk.trade.ingest.file.FigureSink;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.investkaluga.desk.trade.ingest.file.RawLine;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import com.investkaluga.desk.trade.ingest.file.TradeFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Reads a file of reported figures into the database; there are never so many that they would not fit into memory. */
@Component
class FigureReading {

    private final FigureBatches figures;
    private final ImportFiles files;
    private final ImportProblems problems;

    FigureReading(FigureBatches figures, ImportFiles files, ImportProblems problems) {
        this.figures = figures;
        this.files = files;
        this.problems = problems;
    }

    ImportCounts read(long id, Recognition recognition, ImportWatch watch) {
        var startedAt = System.nanoTime();
        var rows = new ArrayList<FigureRow>();
        try (var badLines = files.newBadLines(id, recognition)) {
            var totals = TradeFiles.readFigures(files.upload(id), recognition, sink(rows, badLines), watch);
            problems.replace(id, badLines.first());
            figures.stage(id, rows);
            return new ImportCounts(
                    totals.lines(),
                    rows.size(),
                    0,
                    totals.badLines(),
                    badLines.problems(),
                    totals.leftOut(),
                    totals.roundedRows(),
                    totals.paddedRows(),
                    totals.withheldRows(),
                    new TreeSet<>(),
                    (System.nanoTime() - startedAt) / 1_000_000,
                    List.of());
        }
    }

    private static FigureSink sink(List<FigureRow> rows, BadLines badLines) {
        return new FigureSink() {
            @Override
            public void figure(FigureRow row) {
                rows.add(row);
            }

            @Override
            public void problem(Problem problem, RawLine line) {
                badLines.add(problem, line);
            }
        };
    }
}
