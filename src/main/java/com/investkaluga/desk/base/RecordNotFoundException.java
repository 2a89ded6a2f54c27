package com.investkaluga.desk.base;

/** No record answers to this reference; the shell shows what was asked for and where to go instead. */
public final class RecordNotFoundException extends RuntimeException {
    private final transient RecordRef ref;

    public RecordNotFoundException(RecordRef ref) {
        super("No " + ref.kind() + " " + ref.id());
        this.ref = ref;
    }

    public RecordRef ref() {
        return ref;
    }
}
