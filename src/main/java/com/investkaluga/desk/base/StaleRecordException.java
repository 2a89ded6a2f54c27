package com.investkaluga.desk.base;

/** Somebody saved the record after it was opened here. Nothing was written; the screen loads what is stored and compares. */
public final class StaleRecordException extends RuntimeException {
    private final transient RecordRef ref;

    public StaleRecordException(RecordRef ref) {
        super("Stale " + ref.kind() + " " + ref.id());
        this.ref = ref;
    }

    public RecordRef ref() {
        return ref;
    }
}
