package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordEditor;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordSections;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectDetails;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.SiteService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One project: its figures, its course in time, the parties to it, and the records of other rooms around it. */
@Route("projects/:id")
@RolesAllowed(Roles.EXECUTIVE)
class ProjectView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "new";
    private static final String EDIT = "edit";

    private final ProjectService projects;
    private final SiteService sites;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final CurrentUser currentUser;
    private final List<RecordSection> allSections;

    private String title = "";
    private Runnable reload = () -> {};
    private @Nullable RecordEditor<ProjectData, ProjectDetails> editor;

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
        this.currentUser = currentUser;
        this.allSections = allSections;
        getContent().addClassName("desk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var query = Query.of(event.getLocation());
        getContent().removeAll();
        editor = null;
        reload = () -> {};
        if (id.equals(NEW)) {
            showNew();
            return;
        }
        var project = projects.get(number(id));
        if (query.get(EDIT).isPresent() && currentUser.isAtLeast(Role.STAFF)) {
            showEditor(project);
        } else {
            showProfile(project, query);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.beforeLeave(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showProfile(ProjectDetails project, Query query) {
        var ref = RecordRef.of(RecordKind.PROJECT, project.id());
        var sections = new RecordSections(
                ref, allSections, tab -> query.with("tab", tab).go(UI.getCurrent(), ref.path()));
        sections.open(query.get("tab").orElse(""));
        reload = () -> {
            getContent().removeAll();
            showProfile(projects.get(project.id()), query);
        };
        var mayMark = currentUser.isAtLeast(Role.STAFF) && !project.archived();
        var profile = new ProjectProfile(
                project, sites.names(), LocalDate.now(), mayMark ? position -> markDone(project, position) : null);
        getContent().add(header(project).actions(actions(project)), profile, sections);
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
            reload.run();
        }
    }

    private Button[] actions(ProjectDetails project) {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            return new Button[0];
        }
        if (project.archived()) {
            var restore = new Button(getTranslation("base.restore"), click -> restore(project.id()));
            restore.setVisible(currentUser.isAtLeast(Role.MANAGER));
            return new Button[] {restore};
        }
        var edit = new Button(
                getTranslation("base.edit"),
                click -> Query.empty().with(EDIT, "1").go(UI.getCurrent(), ProjectWords.path(project.id())));
        var archive = new Button(getTranslation("base.archive"), click -> archive(project));
        return new Button[] {archive, edit};
    }

    private void showEditor(ProjectDetails project) {
        Runnable back = () -> UI.getCurrent().navigate(ProjectWords.path(project.id()));
        edit(() -> projects.get(project.id()), (version, data) -> projects.save(project.id(), version, data), back);
        getContent().add(header(project), editor);
    }

    private void showNew() {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.PROJECT, NEW));
        }
        title = getTranslation("project.new");
        edit(
                ProjectDetails::blank,
                (version, data) -> projects.create(data),
                () -> UI.getCurrent().navigate("projects"));
        getContent().add(new PageHeader(title).under("projects", getTranslation("project.list.title")), editor);
    }

    private void edit(
            Supplier<ProjectDetails> load, RecordEditor.Saver<ProjectData, ProjectDetails> saver, Runnable cancelled) {
        editor = new RecordEditor<>(
                getTranslation("project.profile"),
                ProjectFields.create(validator, projects, sites.names(), accounts.assignable()),
                load,
                saver,
                saved -> UI.getCurrent().navigate(ProjectWords.path(saved.id())),
                cancelled);
    }

    private PageHeader header(ProjectDetails project) {
        var data = project.data();
        title = Ui.either(data.name(), data.nameRu());
        var status = new Chip(ProjectWords.status(data.status(), this), ProjectWords.tone(data.status()));
        var about = Ui.span(Stream.of(ProjectWords.kind(data.kind(), this), Ui.either(data.place(), data.placeRu()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ")));
        var header = new PageHeader(title).under("projects", getTranslation("project.list.title"));
        if (project.archived()) {
            return header.details(status, new Chip(getTranslation("base.archived"), Chip.Tone.ATTENTION), about);
        }
        return header.details(status, about);
    }

    private void archive(ProjectDetails project) {
        projects.archive(project.id());
        UI.getCurrent().navigate("projects");
        var name = Ui.either(project.data().name(), project.data().nameRu());
        var text = getTranslation("base.archive.done", Map.of("name", name));
        if (currentUser.isAtLeast(Role.MANAGER)) {
            Notifier.success(text, getTranslation("base.undo"), () -> restore(project.id()));
        } else {
            Notifier.success(text);
        }
    }

    private void restore(long id) {
        projects.restore(id);
        UI.getCurrent().navigate(ProjectWords.path(id));
        Notifier.success(getTranslation("base.restore.done"));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.PROJECT, id));
        }
        return Long.parseLong(id);
    }
}
