package com.investkaluga.desk.partner;

import org.jspecify.annotations.Nullable;

/**
 * A partner country as one line of a list.
 *
 * @param iso2 ISO 3166 alpha-2 code; its name is CLDR's
 * @param ownerId the account that looks after it, null where nobody does
 * @param ownerName that account's display name
 */
public record PartnerRow(
        String iso2,
        Tier tier,
        boolean watched,
        @Nullable Long ownerId,
        @Nullable String ownerName) {

    /** A country that nobody has entered but that trades with the region. */
    public static PartnerRow unrecorded(String iso2) {
        return new PartnerRow(iso2, Tier.C, false, null, null);
    }
}
