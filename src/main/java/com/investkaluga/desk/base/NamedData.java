package com.investkaluga.desk.base;

import org.jspecify.annotations.Nullable;

/** What the form of every record with a name fills in: its name and a note in both languages, and who looks after it. */
public interface NamedData {

    String name();

    @Nullable
    String nameRu();

    @Nullable
    String note();

    @Nullable
    String noteRu();

    /** The account that looks after the record, null where nobody does. */
    @Nullable
    Long ownerId();
}
