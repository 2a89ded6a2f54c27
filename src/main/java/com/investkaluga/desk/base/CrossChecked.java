package com.investkaluga.desk.base;

import java.util.List;

/** A form record with rules over several of its fields; {@link RecordValidator} asks for them with the others. */
public interface CrossChecked {

    /** The broken rules, each on the field where the user mends it; empty where all hold. */
    List<InvalidRecordException.Problem> crossCheck();
}
