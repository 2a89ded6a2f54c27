package com.investkaluga.desk.project;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.base.ReferenceFacts;
import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.base.SourceFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads {@code projects.csv} with the contractors, the milestones and what the sources say. */
@Component
class ProjectLoader implements ReferenceLoader {

    private final ProjectRepository projects;
    private final ReferenceFacts facts;

    ProjectLoader(ProjectRepository projects, ReferenceFacts facts) {
        this.projects = projects;
        this.facts = facts;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        if (projects.count() > 0) {
            return;
        }
        var contractors = byProject("contractors.csv");
        var milestones = byProject("milestones.csv");
        ReferenceData.read("projects.csv").forEach(row -> {
            var code = row.text("code");
            load(row, contractors.getOrDefault(code, List.of()), milestones.getOrDefault(code, List.of()));
        });
    }

    private static Map<String, List<ReferenceData.Row>> byProject(String file) {
        return ReferenceData.read(file).stream().collect(Collectors.groupingBy(row -> row.text("project_code")));
    }

    private void load(
            ReferenceData.Row row, List<ReferenceData.Row> contractorRows, List<ReferenceData.Row> milestoneRows) {
        var companies = contractorRows.stream()
                .map(this::company)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var contractors = contractorRows.stream().map(this::contractor).toList();
        var milestones = milestoneRows.stream().map(ProjectLoader::milestone).toList();
        var project = new Project(row.text("code"));
        var said = facts.of(RecordKind.PROJECT, row.text("code"));
        project.write(data(row, said, contractors, milestones), site(row), companies);
        project.addFacts(said);
        projects.save(project);
    }

    private @Nullable SiteName site(ReferenceData.Row row) {
        var code = row.textOrNull("site_code");
        return code == null
                ? null
                : projects.findSiteByCode(code).orElseThrow(() -> row.problem("site_code", code, "is no site"));
    }

    private @Nullable ContractorCompany company(ReferenceData.Row row) {
        var code = row.textOrNull("company_code");
        return code == null
                ? null
                : projects.findCompanyByCode(code)
                        .orElseThrow(() -> row.problem("company_code", code, "is no company"));
    }

    private ProjectContractor contractor(ReferenceData.Row row) {
        var company = company(row);
        return new ProjectContractor(
                company == null ? null : company.id(),
                row.textOrNull("name"),
                row.textOrNull("name_ru"),
                row.constant("role", ContractorRole.class),
                row.textOrNull("country"));
    }

    private static ProjectMilestone milestone(ReferenceData.Row row) {
        return new ProjectMilestone(
                row.text("title"),
                row.textOrNull("title_ru"),
                row.partialDateOrNull("due_on"),
                row.partialDateOrNull("done_on"),
                row.textOrNull("responsible"),
                row.textOrNull("responsible_ru"));
    }

    private static ProjectData data(
            ReferenceData.Row row,
            List<SourceFact> said,
            List<ProjectContractor> contractors,
            List<ProjectMilestone> milestones) {
        return new ProjectData(
                row.text("name"),
                row.textOrNull("name_ru"),
                row.constant("kind", ProjectKind.class),
                row.textOrNull("place"),
                row.textOrNull("place_ru"),
                null,
                row.textOrNull("partner_country"),
                row.constant("status", ProjectStatus.class),
                row.decimalOrNull("budget"),
                row.textOrNull("budget_currency"),
                SourceFact.exactness(said, "budget"),
                row.partialDateOrNull("start_planned"),
                row.partialDateOrNull("start_actual"),
                row.partialDateOrNull("end_planned"),
                row.partialDateOrNull("end_actual"),
                row.textOrNull("note"),
                row.textOrNull("note_ru"),
                null,
                contractors,
                milestones,
                List.of());
    }
}
