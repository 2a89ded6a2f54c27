package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.FormFields;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ContractorCompany;
import com.investkaluga.desk.project.ProjectContractor;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectKind;
import com.investkaluga.desk.project.ProjectMilestone;
import com.investkaluga.desk.project.ProjectRisk;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.project.ProjectStatus;
import com.investkaluga.desk.security.AccountName;
import com.investkaluga.desk.site.SiteName;
import java.util.List;

/** The form of a project: which field stands where. */
final class ProjectFields {

    private final FormFields<ProjectData> fields;
    private final ProjectService projects;

    private ProjectFields(RecordValidator validator, ProjectService projects) {
        fields = new FormFields<>(ProjectData.class, validator, "project");
        this.projects = projects;
    }

    static RecordForm<ProjectData> create(
            RecordValidator validator, ProjectService projects, List<SiteName> sites, List<AccountName> accounts) {
        return new ProjectFields(validator, projects).build(sites, accounts);
    }

    private RecordForm<ProjectData> build(List<SiteName> sites, List<AccountName> accounts) {
        fields.wideTexts("name", "nameRu");
        fields.constant("kind", ProjectKind.class);
        fields.constant("status", ProjectStatus.class);
        fields.texts("place", "placeRu");
        fields.one("siteId", sites, SiteName::id, site -> Ui.either(site.name(), site.nameRu()));
        fields.country("partnerCountry");
        fields.money("budget", "budgetCurrency");
        fields.exactness("budget");
        fields.one("ownerId", accounts, AccountName::id, AccountName::displayName);
        fields.partialDates("startPlanned", "startActual", "endPlanned", "endActual");
        fields.lines("contractors", new ContractorsField(projects), ProjectContractor.class, this::contractor);
        fields.lines("milestones", new MilestonesField(), ProjectMilestone.class, this::milestone);
        fields.lines("risks", new RisksField(), ProjectRisk.class, this::risk);
        fields.longTexts("note", "noteRu");
        return fields.form();
    }

    private String contractor(ProjectContractor party) {
        var companies = party.companyId() == null
                ? List.<ContractorCompany>of()
                : projects.companies(List.of(party.companyId()));
        return ProjectWords.name(party, companies) + ", " + ProjectWords.role(party.role(), fields.form());
    }

    private String milestone(ProjectMilestone milestone) {
        var formats = Ui.formats(fields.form());
        return ProjectWords.title(milestone) + " (" + formats.date(milestone.dueOn()) + " / "
                + formats.date(milestone.doneOn()) + ")";
    }

    private String risk(ProjectRisk risk) {
        return risk.what() + " (" + ProjectWords.severity(risk.severity(), fields.form()) + ")";
    }
}
