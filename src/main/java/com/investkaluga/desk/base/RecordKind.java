package com.investkaluga.desk.base;

import java.util.Locale;

/** The kinds of record, each with the path of its list; all but a reported figure have a page of their own under it. */
public enum RecordKind {
    PARTNER("partners"),
    COMPANY("companies"),
    SITE("sites"),
    PROJECT("projects"),
    EVENT("events"),
    FIGURE("trade"),
    IMPORT("trade/imports");

    private final String path;

    RecordKind(String path) {
        this.path = path;
    }

    /** The list's path without a leading slash, for example {@code companies}. */
    public String path() {
        return path;
    }

    /** What the kind's texts in the bundles begin with, for example {@code company}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
