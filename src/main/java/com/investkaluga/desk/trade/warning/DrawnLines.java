package com.investkaluga.desk.trade.warning;

import com.investkaluga.desk.base.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The lines as they are drawn now, or were at some time.
 *
 * @param setBy user name, null where nobody drew any yet
 * @param setAt null where nobody drew any yet
 */
public record DrawnLines(
        long version,
        WarningLines data,
        @Nullable String setBy,
        @Nullable Instant setAt) implements Versioned<WarningLines> {

    static final DrawnLines NONE = new DrawnLines(0, WarningLines.NONE, null, null);

    @Override
    public @Nullable String storedBy() {
        return setBy;
    }
}
