package com.investkaluga.desk.event;

/** What kind of occasion an event is. */
public enum EventKind {
    FORUM,
    DELEGATION,
    ROAD_SHOW,
    VISIT,
    EXHIBITION,
    CONFERENCE,
    MEETING,
    OPENING,
    SIGNING
}
