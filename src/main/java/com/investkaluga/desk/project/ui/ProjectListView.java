package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordList;
import com.investkaluga.desk.base.ui.RecordListView;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ContractorCompany;
import com.investkaluga.desk.project.ProjectFilter;
import com.investkaluga.desk.project.ProjectKind;
import com.investkaluga.desk.project.ProjectRow;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.project.ProjectStatus;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.SiteName;
import com.investkaluga.desk.site.SiteService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;

/** What is built in the region, with whom, for how much, and what is due next. */
@Route("projects")
@Menu(order = 12, title = "project.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class ProjectListView extends Composite<Main> implements RecordListView {

    private static final int LAST_YEAR = 2100;

    private final ProjectService projects;
    private final SiteService sites;
    private final RecordList<ProjectRow> list;

    ProjectListView(ProjectService projects, SiteService sites, UserPreferences preferences, CurrentUser currentUser) {
        this.projects = projects;
        this.sites = sites;
        list = new RecordList<>(
                RecordKind.PROJECT, preferences, ProjectColumns.grid(this, preferences), this::addFilters, this::rows);
        list.usually("name");
        list.fill(getContent(), currentUser.isAtLeast(Role.STAFF));
    }

    @Override
    public RecordList<ProjectRow> list() {
        return list;
    }

    private PageSource<ProjectRow> rows(Query query) {
        var filter = filter(query);
        return PageSource.of(filter, projects::list, projects::count);
    }

    private static ProjectFilter filter(Query query) {
        return new ProjectFilter(
                query.get("q").orElse(null),
                query.get("kind", ProjectKind.class).orElse(null),
                query.get("status", ProjectStatus.class).orElse(null),
                query.get("country").orElse(null),
                query.number("site").map(Integer::longValue).orElse(null),
                query.number("year")
                        .filter(year -> year > 0 && year <= LAST_YEAR)
                        .orElse(null),
                query.number("company").map(Integer::longValue).orElse(null),
                query.isYes("archived"));
    }

    private void addFilters(FilterBar bar) {
        var countries = projects.countByCountry().stream()
                .map(Tally::value)
                .filter(Objects::nonNull)
                .toList();
        bar.search("q", getTranslation("project.filter.text"));
        bar.choice("kind", getTranslation("project.kind"), ProjectKind.class, "project.kind");
        bar.choice("status", getTranslation("project.status"), ProjectStatus.class, "project.status");
        bar.country("country", getTranslation("project.country"), countries);
        bar.one(
                "site",
                getTranslation("project.siteId"),
                sites.names(),
                SiteName::id,
                site -> Ui.either(site.name(), site.nameRu()),
                sites::name);
        bar.lookup(
                "company",
                getTranslation("project.filter.company"),
                typed ->
                        projects
                                .findCompanies(typed.getFilter().orElse(""), typed.getOffset(), typed.getLimit())
                                .stream(),
                ProjectWords::name,
                ContractorCompany::id,
                id -> projects.companies(List.of(id)).stream().findFirst());
        bar.years("year", getTranslation("project.filter.year"), projects.years());
    }
}
