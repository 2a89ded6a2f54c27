package com.investkaluga.desk.base;

import java.util.List;

/**
 * What a room can tell about the course of a record's figures. A chart over time asks Spring for all sources, so that the room of
 * the figures knows none of the rooms above it.
 */
public interface MarkSource {

    /** The marks of this record, in any order; empty where the room has none or does not speak of such records. */
    List<TimelineMark> marks(RecordRef about);
}
