package com.investkaluga.desk.event;

/** What a part of an event's programme is. */
public enum SessionKind {
    PLENARY,
    ROUNDTABLE,
    MEETING,
    PRESENTATION
}
