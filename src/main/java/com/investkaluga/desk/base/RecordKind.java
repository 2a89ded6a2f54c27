package com.investkaluga.desk.base;

/** The kinds of record that have a page of their own, with the path under which that page is found. */
public enum RecordKind {
    PARTNER("partners"),
    COMPANY("companies"),
    SITE("sites"),
    PROJECT("projects"),
    EVENT("events");

    private final String path;

    RecordKind(String path) {
        this.path = path;
    }

    /** The list's path without a leading slash, for example {@code companies}. */
    public String path() {
        return path;
    }
}
