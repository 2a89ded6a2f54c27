package com.investkaluga.desk.site;

import org.jspecify.annotations.Nullable;

/**
 * Which sites a list shows; null parts do not filter.
 *
 * @param text words that must all occur in names or district
 * @param district a {@link District#name()}
 * @param utility what the site must be known to have
 * @param withFreeLand only sites whose free land is known and not zero
 * @param archived the archive instead of the living records
 */
public record SiteFilter(
        @Nullable String text,
        @Nullable SiteKind kind,
        @Nullable String district,
        @Nullable Utility utility,
        boolean withFreeLand,
        boolean archived) {

    public static SiteFilter all() {
        return new SiteFilter(null, null, null, null, false, false);
    }
}
