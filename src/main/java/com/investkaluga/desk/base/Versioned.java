package com.investkaluga.desk.base;

import org.jspecify.annotations.Nullable;

/** A record's form data as it was read, with the version that a save must name so that nobody's change is overwritten. */
public interface Versioned<D> {

    /** The version that was read; a save with an older one ends in {@link StaleRecordException}. */
    long version();

    D data();

    /** The user name of whoever stored this version, null where it is not known. */
    default @Nullable String storedBy() {
        return null;
    }
}
