package com.investkaluga.desk.partner;

import com.investkaluga.desk.base.Country;
import com.investkaluga.desk.base.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What managers enter about a partner country.
 *
 * @param iso2 ISO 3166 alpha-2 code; chosen when the partner is added and fixed from then on
 * @param watched whether the country's line stands on the dashboard
 * @param statusNote where things stand, in a sentence
 */
public record PartnerData(
        @NotBlank(message = "partner.iso2.required") @Country
        String iso2,

        boolean watched,

        @NotNull(message = "partner.tier.required") Tier tier,

        @PlainText(max = 2000) @Nullable String statusNote,
        @PlainText(max = 2000) @Nullable String statusNoteRu,
        @Nullable Long ownerId,
        List<@Valid PartnerInstitution> institutions) {

    public PartnerData {
        institutions = List.copyOf(institutions);
    }

    /** An empty form: no country yet, the lowest tier. */
    public static PartnerData blank() {
        return new PartnerData("", false, Tier.C, null, null, null, List.of());
    }
}
