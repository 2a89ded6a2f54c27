package com.investkaluga.desk.trade.ingest;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done with an import in one transaction, and what its page says meanwhile and where the desk was stopped in the middle. */
enum ImportDeed {
    COMMIT(ImportStatus.READY, "trade.import.commit"),
    UNDO(ImportStatus.COMMITTED, "trade.import.undo");

    private final ImportStatus from;
    private final String key;

    ImportDeed(ImportStatus from, String key) {
        this.from = from;
        this.key = key;
    }

    /** The status of an import with which this can be done. */
    ImportStatus from() {
        return from;
    }

    /** Key of the sentence for whoever opens the page meanwhile. */
    String running() {
        return key + ".running";
    }

    /** Key of the sentence that says that it did not happen, because the desk was stopped. */
    String interrupted() {
        return key + ".interrupted";
    }

    /** Key of the sentence that says that it did not happen, because the database went away. */
    String outage() {
        return key + ".outage";
    }

    /** Whether this is the sentence for whoever opens the page while something is being done with its import. */
    static boolean isRunning(@Nullable ImportMessage message) {
        return message != null
                && Stream.of(values()).anyMatch(deed -> deed.running().equals(message.key()));
    }
}
