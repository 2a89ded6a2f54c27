package com.investkaluga.desk.event;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.SourceFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is known about one event, with the version that a save must name. */
public record EventDetails(
        long id, long version, EventData data, boolean archived, List<SourceFact> facts, RecordStamp stamp)
        implements RecordDetails<EventData> {

    /** An event that is not stored yet. */
    public static EventDetails blank() {
        return new EventDetails(0, 0, EventData.blank(), false, List.of(), new RecordStamp(null, null, null, null));
    }

    @Override
    public @Nullable String storedBy() {
        return stamp.changedBy();
    }
}
