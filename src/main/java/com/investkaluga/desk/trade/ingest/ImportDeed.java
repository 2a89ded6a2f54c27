package com.investkaluga.desk.trade.ingest;

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

    /** Key of the sentence that says that it did not happen. */
    String interrupted() {
        return key + ".interrupted";
    }
}
