package com.investkaluga.desk.partner;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is known about one partner country, with the version that a save must name. */
public record PartnerDetails(
        long id, long version, PartnerData data, boolean archived, List<SourceFact> facts, RecordStamp stamp)
        implements Versioned<PartnerData> {

    /** A partner that is not stored yet. */
    public static PartnerDetails blank() {
        return new PartnerDetails(0, 0, PartnerData.blank(), false, List.of(), new RecordStamp(null, null, null, null));
    }

    /** A country that nobody has entered but that may trade with the region: the lowest tier, not watched. */
    static PartnerDetails unrecorded(String iso2) {
        var data = new PartnerData(iso2, false, Tier.C, null, null, null, List.of());
        return new PartnerDetails(0, 0, data, false, List.of(), new RecordStamp(null, null, null, null));
    }

    /** Whether there is a record; the first save makes one. */
    public boolean isRecorded() {
        return id != 0;
    }

    /** The code under which the partner's page is found. */
    public String iso2() {
        return data.iso2();
    }

    @Override
    public @Nullable String storedBy() {
        return stamp.changedBy();
    }
}
