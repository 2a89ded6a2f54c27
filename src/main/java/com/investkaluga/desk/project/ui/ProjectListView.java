package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Pageable;

/** What is built in the region, with whom, for how much, and what is due next. */
@Route("projects")
@Menu(order = 12, title = "project.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class ProjectListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "projects";
    private static final int LAST_YEAR = 2100;

    private final ProjectService projects;
    private final FilterBar filters;
    private final RecordGrid<ProjectRow> grid;

    ProjectListView(ProjectService projects, SiteService sites, UserPreferences preferences, CurrentUser currentUser) {
        this.projects = projects;

        filters = createFilters(sites.names());
        grid = ProjectColumns.grid(this, preferences);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));

        var header = new PageHeader(getPageTitle());
        if (currentUser.isAtLeast(Role.STAFF)) {
            var add = new Button(
                    getTranslation("project.add"), click -> UI.getCurrent().navigate(PATH + "/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(add);
        }

        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent().add(header, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Query.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("project.list.title");
    }

    private void show(Query query) {
        filters.show(query);
        var filter = filter(query);
        grid.show(
                new PageSource<>() {
                    @Override
                    public List<ProjectRow> page(Pageable page) {
                        return projects.list(filter, page);
                    }

                    @Override
                    public long count() {
                        return projects.count(filter);
                    }
                },
                query);
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
                query.get("archived").isPresent());
    }

    private FilterBar createFilters(List<SiteName> sites) {
        var bar = new FilterBar((query, step) -> {
            if (step) {
                query.go(UI.getCurrent(), PATH);
            } else {
                query.replace(UI.getCurrent(), PATH);
                show(query);
            }
        });
        var countries = projects.countByCountry().stream()
                .map(Tally::value)
                .filter(Objects::nonNull)
                .toList();
        bar.search("q", getTranslation("project.filter.text"));
        bar.choice("kind", getTranslation("project.kind"), ProjectKind.class, "project.kind");
        bar.choice("status", getTranslation("project.status"), ProjectStatus.class, "project.status");
        bar.choice("country", getTranslation("project.country"), countries, code -> code, Ui.formats(this)::country);
        bar.choice(
                "site",
                getTranslation("project.siteId"),
                sites,
                site -> Long.toString(site.id()),
                site -> Ui.either(site.name(), site.nameRu()));
        bar.choice(
                "year",
                getTranslation("project.filter.year"),
                projects.years(),
                year -> Integer.toString(year),
                year -> Integer.toString(year));
        return bar;
    }
}
