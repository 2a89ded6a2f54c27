package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.RecordPage;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordView;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectDetails;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.SiteService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One project: its figures, its course in time, the parties to it, and the records of other rooms around it. */
@Route("projects/:id")
@RolesAllowed(Roles.EXECUTIVE)
class ProjectView extends Composite<Main> implements RecordView, RecordPage.Room<ProjectData, ProjectDetails> {

    private final ProjectService projects;
    private final SiteService sites;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final RecordPage.Rights rights;
    private final RecordPage<ProjectData, ProjectDetails> page;

    ProjectView(
            ProjectService projects,
            SiteService sites,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            List<RecordSection> allSections) {
        this.projects = projects;
        this.sites = sites;
        this.accounts = accounts;
        this.validator = validator;
        rights = new RecordPage.Rights(currentUser.isAtLeast(Role.STAFF), currentUser.isAtLeast(Role.MANAGER));
        page = new RecordPage<>(getContent(), projects, rights, allSections, this);
        getContent().addClassName("desk-page");
    }

    @Override
    public RecordPage<ProjectData, ProjectDetails> page() {
        return page;
    }

    @Override
    public ProjectDetails blank() {
        return ProjectDetails.blank();
    }

    @Override
    public String name(ProjectDetails project) {
        return Ui.either(project.data().name(), project.data().nameRu());
    }

    @Override
    public void describe(ProjectDetails project, PageHeader header) {
        var data = project.data();
        var about = Stream.of(ProjectWords.kind(data.kind(), this), Ui.either(data.place(), data.placeRu()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        header.details(
                new Chip(ProjectWords.status(data.status(), this), ProjectWords.tone(data.status())), Ui.span(about));
    }

    @Override
    public List<Component> profile(ProjectDetails project) {
        var mayMark = rights.edit() && !project.archived();
        return List.of(new ProjectProfile(
                project, sites.names(), LocalDate.now(), mayMark ? position -> markDone(project, position) : null));
    }

    @Override
    public RecordForm<ProjectData> form(ProjectDetails project) {
        return ProjectFields.create(validator, projects, sites.names(), accounts.assignable());
    }

    private void markDone(ProjectDetails project, int position) {
        var milestone = project.data().milestones().get(position);
        mark(project.id(), project.version(), position, LocalDate.now())
                .ifPresent(marked -> Notifier.success(
                        getTranslation("project.milestone.marked", Map.of("title", ProjectWords.title(milestone))),
                        getTranslation("base.undo"),
                        () -> mark(marked.id(), marked.version(), position, null)));
    }

    /** Empty where somebody saved the project in between; then the page shows what they saved. */
    private Optional<ProjectDetails> mark(long id, long version, int position, @Nullable LocalDate day) {
        try {
            return Optional.of(projects.markMilestone(id, version, position, day));
        } catch (StaleRecordException stale) {
            Notifier.failure(getTranslation("project.milestone.stale"));
            return Optional.empty();
        } finally {
            page.reload();
        }
    }
}
