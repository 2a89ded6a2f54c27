package com.investkaluga.desk.company;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.SourceFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is known about one company, with the version that a save must name. */
public record CompanyDetails(
        long id, long version, CompanyData data, boolean archived, List<SourceFact> facts, RecordStamp stamp)
        implements RecordDetails<CompanyData> {

    /** A company that is not stored yet. */
    public static CompanyDetails blank() {
        return new CompanyDetails(0, 0, CompanyData.blank(), false, List.of(), new RecordStamp(null, null, null, null));
    }

    @Override
    public @Nullable String storedBy() {
        return stamp.changedBy();
    }
}
