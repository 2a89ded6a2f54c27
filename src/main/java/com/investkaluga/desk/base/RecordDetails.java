package com.investkaluga.desk.base;

import java.util.List;

/** Everything that is known about one numbered record: its form data and version, what its sources say, whether it is archived. */
public interface RecordDetails<D> extends Versioned<D> {

    /** The record's number, 0 for one that is not stored yet. */
    long id();

    /** Whether the record is out of the lists. */
    boolean archived();

    /** What sources say about the record's fields. */
    List<SourceFact> facts();
}
