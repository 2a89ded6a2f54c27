package com.investkaluga.desk.project;

/** Where a project stands between the first thought and its end. */
public enum ProjectStatus {
    UNDER_REVIEW,
    PLANNED,
    AGREED,
    UNDER_WAY,
    SUSPENDED,
    COMPLETED,
    CANCELLED;

    /** Whether nothing more is expected to happen. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
