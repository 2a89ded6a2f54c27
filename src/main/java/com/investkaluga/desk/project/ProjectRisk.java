package com.investkaluga.desk.project;

import com.investkaluga.desk.base.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What could go wrong in a project.
 *
 * @param answer what is done about it
 * @param owner who watches it, as free words
 * @param open whether it still threatens
 */
@Embeddable
public record ProjectRisk(
        @NotBlank(message = "project.risk.what.required") @PlainText(max = 500)
        String what,

        @NotNull(message = "project.risk.severity.required") @Enumerated(EnumType.STRING)
        RiskSeverity severity,

        @PlainText(max = 1000) @Nullable String answer,

        @Column(name = "risk_owner") @PlainText(max = 200) @Nullable
        String owner,

        @Column(name = "still_open") boolean open) {}
