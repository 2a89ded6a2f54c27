package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ContractorCompany;
import com.investkaluga.desk.project.ContractorRole;
import com.investkaluga.desk.project.MilestoneDue;
import com.investkaluga.desk.project.ProjectContractor;
import com.investkaluga.desk.project.ProjectKind;
import com.investkaluga.desk.project.ProjectMilestone;
import com.investkaluga.desk.project.ProjectRow;
import com.investkaluga.desk.project.ProjectStatus;
import com.investkaluga.desk.project.RiskSeverity;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How projects are put into words, in one place for list, page and sections. */
final class ProjectWords {

    private ProjectWords() {}

    static String name(ProjectRow row) {
        return Ui.either(row.name(), row.nameRu());
    }

    static String place(ProjectRow row) {
        return Ui.either(row.place(), row.placeRu());
    }

    static String site(ProjectRow row) {
        return Ui.either(row.siteName(), row.siteNameRu());
    }

    static String kind(ProjectKind kind, Component reader) {
        return reader.getTranslation("project.kind." + kind);
    }

    static String status(ProjectStatus status, Component reader) {
        return reader.getTranslation("project.status." + status);
    }

    static Chip.Tone tone(ProjectStatus status) {
        return switch (status) {
            case UNDER_WAY, AGREED -> Chip.Tone.ACCENT;
            case SUSPENDED -> Chip.Tone.ATTENTION;
            case UNDER_REVIEW, PLANNED, COMPLETED, CANCELLED -> Chip.Tone.OUTLINE;
        };
    }

    static String role(ContractorRole role, Component reader) {
        return reader.getTranslation("project.role." + role);
    }

    static String severity(RiskSeverity severity, Component reader) {
        return reader.getTranslation("project.severity." + severity);
    }

    static String title(MilestoneDue milestone) {
        return Ui.either(milestone.title(), milestone.titleRu());
    }

    static String title(ProjectMilestone milestone) {
        return Ui.either(milestone.title(), milestone.titleRu());
    }

    /** The name that the sources use, else that of the company. */
    static String name(ProjectContractor party, List<ContractorCompany> companies) {
        var name = Ui.either(party.name(), party.nameRu());
        return name.isBlank() ? companyName(party.companyId(), companies) : name;
    }

    static String name(ContractorCompany company) {
        return Ui.either(company.name(), company.nameRu());
    }

    static String path(long id) {
        return "projects/" + id;
    }

    private static String companyName(@Nullable Long id, List<ContractorCompany> companies) {
        return companies.stream()
                .filter(company -> Long.valueOf(company.id()).equals(id))
                .map(ProjectWords::name)
                .findFirst()
                .orElse("");
    }
}
