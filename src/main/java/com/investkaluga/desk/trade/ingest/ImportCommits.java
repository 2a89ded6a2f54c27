package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.FlowsChanged;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.flow.FlowLedger;
import com.investkaluga.desk.trade.flow.FlowStore;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Commits and undoes imports, one at a time: the embedded database gives up waiting for another's transaction after a while, so
 * the waiting is done here.
 */
@Component
class ImportCommits {

    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final TransactionOperations transactions;
    private final ImportQueries queries;
    private final ImportBatches batches;
    private final ImportPreviews previews;
    private final FlowStore store;
    private final FlowLedger ledger;
    private final FigureBatches figures;
    private final ImportQueue queue;
    private final ApplicationEventPublisher events;

    ImportCommits(
            TransactionOperations transactions,
            ImportQueries queries,
            ImportBatches batches,
            ImportPreviews previews,
            FlowStore store,
            FlowLedger ledger,
            FigureBatches figures,
            ImportQueue queue,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.queries = queries;
        this.batches = batches;
        this.previews = previews;
        this.store = store;
        this.ledger = ledger;
        this.figures = figures;
        this.queue = queue;
        this.events = events;
    }

    void commit(long id, @Nullable String userName) {
        toTheEnd(id, ImportDeed.COMMIT, () -> commitReady(id, userName));
    }

    /** What has begun and what has ended is on the disk before anybody reads it: a kill must find it there. */
    private void toTheEnd(long id, ImportDeed deed, Runnable work) {
        batches.begins(id, deed);
        store.flush();
        try {
            alone(work);
        } catch (RuntimeException e) {
            end(id, deed, () -> {
                if (Outages.isOutage(e)) {
                    batches.breaksOff(id, deed);
                } else {
                    batches.ends(id, deed);
                }
                batches.announce(id, deed.from());
            });
            throw e;
        }
        end(id, deed, () -> batches.ends(id, deed));
    }

    /** Where the database went away meanwhile this waits for it: what was done and what went wrong is said at once. */
    private void end(long id, ImportDeed deed, Runnable end) {
        try {
            end.run();
            store.flush();
        } catch (DataAccessException | TransactionException e) {
            LoggerFactory.getLogger(ImportCommits.class).warn("The end of {} {} is written down later", deed, id, e);
            queue.run(end);
        }
    }

    private void commitReady(long id, @Nullable String userName) {
        var found = queries.find(id);
        if (found.row().badLines() > 0 && !found.leavesOutBadLines()) {
            throw new BatchRefusedException(
                    Reason.BAD_LINES, Map.of("count", found.row().badLines()));
        }
        if (!previews.stamp().equals(found.previewStamp())) {
            throw new BatchRefusedException(Reason.PREVIEW_OUTDATED, Map.of());
        }
        ledger.commit(id, userName);
        figures.commit(id);
        batches.ends(id, ImportDeed.COMMIT);
        changed(id, ImportStatus.COMMITTED);
    }

    void undo(long id, @Nullable String userName) {
        toTheEnd(id, ImportDeed.UNDO, () -> undoCommitted(id, userName));
    }

    private void undoCommitted(long id, @Nullable String userName) {
        var later = figures.blocking(id);
        if (!later.isEmpty()) {
            throw new BatchRefusedException(Reason.UNDO_OTHER_FIRST, Map.of("batch", later.getFirst()));
        }
        ledger.undo(id, userName);
        figures.undo(id);
        batches.ends(id, ImportDeed.UNDO);
        changed(id, ImportStatus.UNDONE);
    }

    private void changed(long id, ImportStatus status) {
        events.publishEvent(new FlowsChanged(id));
        events.publishEvent(new ImportsChanged(id, status));
    }

    private void alone(Runnable work) {
        oneAtATime.lock();
        try {
            transactions.executeWithoutResult(status -> work.run());
        } finally {
            oneAtATime.unlock();
        }
    }
}
