package com.investkaluga.desk.site;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.SourceFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is known about one site, with the version that a save must name. */
public record SiteDetails(
        long id, long version, SiteData data, boolean archived, List<SourceFact> facts, RecordStamp stamp)
        implements RecordDetails<SiteData> {

    /** A site that is not stored yet. */
    public static SiteDetails blank() {
        return new SiteDetails(0, 0, SiteData.blank(), false, List.of(), new RecordStamp(null, null, null, null));
    }

    @Override
    public @Nullable String storedBy() {
        return stamp.changedBy();
    }
}
