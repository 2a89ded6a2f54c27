package com.investkaluga.desk.partner;

import com.investkaluga.desk.base.PlainText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An institution of a partner country that cooperates with one of the region.
 *
 * @param name the institution there
 * @param ourPartner the institution of the region
 * @param subject what they do together
 * @param sourceTitle who says so, null where nobody is named
 */
@Embeddable
public record PartnerInstitution(
        @NotBlank(message = "partner.institution.name.required") @PlainText(max = 200)
        String name,

        @PlainText(max = 200) @Nullable String nameRu,

        @NotNull(message = "partner.institution.kind.required") @Enumerated(EnumType.STRING)
        InstitutionKind kind,

        @PlainText(max = 200) @Nullable String ourPartner,
        @PlainText(max = 200) @Nullable String ourPartnerRu,
        @PlainText(max = 500) @Nullable String subject,
        @PlainText(max = 500) @Nullable String subjectRu,
        @PlainText(max = 300) @Nullable String sourceTitle,

        @PlainText(max = 1000) @Pattern(regexp = "https?://\\S+\\.\\S+", message = "base.invalid.web") @Nullable
        String sourceUrl) {}
