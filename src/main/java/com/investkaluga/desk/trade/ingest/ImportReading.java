package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.RefusedException;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.ingest.file.FileFormat;
import com.investkaluga.desk.trade.ingest.file.TradeFiles;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one received file to the end, whatever that is: ready to be committed, or nothing of it in the database. */
@Component
class ImportReading {

    private static final Logger LOG = LoggerFactory.getLogger(ImportReading.class);

    private final ImportQueries queries;
    private final ImportBatches batches;
    private final ImportFiles files;
    private final FlowReading flows;
    private final FigureReading figures;
    private final StagedData staged;
    private final ImportPreviews previews;
    private final ImportCorrections corrections;
    private final Outages outages;

    ImportReading(
            ImportQueries queries,
            ImportBatches batches,
            ImportFiles files,
            FlowReading flows,
            FigureReading figures,
            StagedData staged,
            ImportPreviews previews,
            ImportCorrections corrections,
            Outages outages) {
        this.queries = queries;
        this.batches = batches;
        this.files = files;
        this.flows = flows;
        this.figures = figures;
        this.staged = staged;
        this.previews = previews;
        this.corrections = corrections;
        this.outages = outages;
    }

    void read(long id, ImportWatch watch) {
        if (!outages.ask(() -> batches.move(id, EnumSet.of(ImportStatus.QUEUED), ImportStatus.READING, null))) {
            return;
        }
        try {
            staged.remove(id);
            var counts = stage(id, watch);
            batches.counted(id, counts);
            if (counts.rows() == 0) {
                throw new BatchRefusedException(
                        Reason.NOTHING_TO_IMPORT,
                        Map.of("badLines", counts.badLines(), "leftOut", counts.leftOutRows()));
            }
            previews.make(id);
            if (watch.cancelled()) {
                throw new CancellationException();
            }
            finish(id, counts);
        } catch (RefusedException e) {
            giveUp(id, ImportStatus.REFUSED, new ImportMessage(e.messageKey(), e.arguments()));
        } catch (CancellationException e) {
            giveUp(id, watch.isStopped() ? ImportStatus.INTERRUPTED : ImportStatus.CANCELLED, null);
        } catch (RuntimeException e) {
            LOG.error("Import {} could not be read", id, e);
            var why = Outages.isOutage(e) ? "trade.import.outage" : "trade.import.failed";
            giveUp(id, ImportStatus.FAILED, new ImportMessage(why, Map.of()));
        }
    }

    /** Ready to be committed, or part of the import that it corrects where that one is not committed yet. */
    private void finish(long id, ImportCounts counts) {
        var corrected = corrections.open(id);
        if (corrected.isPresent()) {
            corrections.join(id, corrected.get());
            files.handOver(id, corrected.get(), counts.badLines() > 0);
            // Nobody else would make the preview that it has now no more, where the database goes away here.
            outages.outlast(this::refreshPreviews);
        } else {
            batches.move(id, EnumSet.of(ImportStatus.READING), ImportStatus.READY, null);
        }
    }

    /** For one that was cancelled at the very moment when it became ready. */
    void discard(long id) {
        if (batches.move(id, EnumSet.of(ImportStatus.READY), ImportStatus.CANCELLED, null)) {
            staged.remove(id);
            files.deleteAll(id);
        }
    }

    /** Previews compare with what counts: where that has changed they are made anew. */
    void refreshPreviews() {
        previews.outdated().forEach(id -> {
            previews.make(id);
            batches.announce(id, ImportStatus.READY);
        });
    }

    private ImportCounts stage(long id, ImportWatch watch) {
        var recognition = TradeFiles.recognise(files.upload(id), queries.choices(id));
        var kind = kind(recognition.format());
        batches.recognised(id, kind, recognition, corrections.corrected(recognition, kind));
        return kind == BatchKind.FIGURES
                ? figures.read(id, recognition, watch)
                : flows.read(id, kind, recognition, watch);
    }

    private static BatchKind kind(FileFormat format) {
        if (format.isFigures()) {
            return BatchKind.FIGURES;
        }
        return format.isCustoms() ? BatchKind.CUSTOMS : BatchKind.COMTRADE;
    }

    /** Where even this fails the import stays as it is until the next start, which tidies up. */
    private void giveUp(long id, ImportStatus status, @Nullable ImportMessage message) {
        try {
            outages.outlast(() -> {
                staged.remove(id);
                batches.move(id, EnumSet.of(ImportStatus.READING), status, message);
            });
            if (status == ImportStatus.CANCELLED) {
                files.deleteAll(id);
            }
        } catch (RuntimeException e) {
            LOG.error("The rows of import {} could not be removed", id, e);
        }
    }
}
