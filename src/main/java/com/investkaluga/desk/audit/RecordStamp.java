package com.investkaluga.desk.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who made a record and who changed it last, as user names; null parts are not known. */
public record RecordStamp(
        @Nullable String createdBy,
        @Nullable Instant createdAt,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
