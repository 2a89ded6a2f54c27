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
import java.util.Map;

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
        return FormFields.known(
                ProjectWords.name(party, companies),
                ProjectWords.role(party.role(), fields.form()),
                party.country() == null ? null : Ui.formats(fields.form()).country(party.country()));
    }

    private String milestone(ProjectMilestone milestone) {
        var formats = Ui.formats(fields.form());
        return FormFields.known(
                milestone.title(),
                milestone.titleRu(),
                formats.date(milestone.dueOn()) + " / " + formats.date(milestone.doneOn()),
                milestone.responsible(),
                milestone.responsibleRu());
    }

    private String risk(ProjectRisk risk) {
        var severity = ProjectWords.severity(risk.severity(), fields.form());
        return FormFields.known(
                risk.what(),
                risk.open() ? severity : Ui.text("project.risk.closed", Map.of("severity", severity)),
                risk.answer(),
                risk.owner());
    }
}
