package com.investkaluga.desk.trade;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.Versioned;
import org.jspecify.annotations.Nullable;

/** A reported figure as stored, with the version that a save must name. */
public record FigureDetails(long id, long version, FigureData data, boolean archived, RecordStamp stamp)
        implements Versioned<FigureData> {

    @Override
    public @Nullable String storedBy() {
        return stamp.changedBy();
    }
}
