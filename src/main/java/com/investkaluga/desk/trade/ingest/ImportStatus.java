package com.investkaluga.desk.trade.ingest;

/** How far an import is. Texts in the bundles under {@code trade.import.status.}. */
public enum ImportStatus {
    /** Waits for its turn; one file is read at a time. */
    QUEUED,
    READING,
    /** Read and previewed; nobody sees its rows yet. */
    READY,
    /** Not taken, the message says why; its rows are gone, its file is kept until it is discarded. */
    REFUSED,
    COMMITTED,
    UNDONE,
    CANCELLED,
    /** The desk was stopped while it was read; its rows are gone. */
    INTERRUPTED,
    /** Something broke on our side; its rows are gone. */
    FAILED,
    /** A correction that became part of the import it corrects, before that one was committed. */
    JOINED;

    /** Whether somebody may still commit it, or will be able to. */
    public boolean isOpen() {
        return this == QUEUED || this == READING || this == READY;
    }

    /** Whether it was read to the end and held against what is stored. */
    public boolean isCompared() {
        return this == READY || this == COMMITTED || this == UNDONE;
    }

    /** Whether its reading came to nothing; its file is kept to be read again, until somebody discards it. */
    public boolean isStranded() {
        return this == REFUSED || this == INTERRUPTED || this == FAILED;
    }
}
