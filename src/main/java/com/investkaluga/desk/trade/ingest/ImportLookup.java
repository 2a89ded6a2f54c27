package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.FlowLedger;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what the database, the worker and the disk know of an import. */
@Component
class ImportLookup {

    private final ImportQueries queries;
    private final ImportPreviews previews;
    private final ImportQueue queue;
    private final ImportFiles files;
    private final FlowLedger ledger;
    private final FigureBatches figures;

    ImportLookup(
            ImportQueries queries,
            ImportPreviews previews,
            ImportQueue queue,
            ImportFiles files,
            FlowLedger ledger,
            FigureBatches figures) {
        this.queries = queries;
        this.previews = previews;
        this.queue = queue;
        this.files = files;
        this.ledger = ledger;
        this.figures = figures;
    }

    ImportDetails details(long id) {
        var found = queries.find(id);
        var status = found.row().status();
        return new ImportDetails(
                found.row(),
                found.fileSize(),
                queries.choices(id),
                found.recognition(),
                found.counts(),
                found.leavesOutBadLines(),
                found.message(),
                status.isOpen() ? queue.progress(id).orElse(null) : null,
                queries.sameContent(found.fileHash(), id, EnumSet.of(ImportStatus.COMMITTED))
                        .orElse(null),
                queries.corrections(id),
                status == ImportStatus.COMMITTED ? undoFirst(id) : List.of(),
                status == ImportStatus.READY && !previews.stamp().equals(found.previewStamp()),
                Files.exists(files.upload(id)),
                Files.exists(files.badLines(id)));
    }

    private List<Long> undoFirst(long id) {
        var flows = ledger.blocking(id);
        return flows.isEmpty() ? figures.blocking(id) : flows;
    }
}
