package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyFilter;
import com.investkaluga.desk.company.CompanyRow;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.company.CompanyStatus;
import com.investkaluga.desk.company.Sector;
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

/** Which companies are here, from where, in what and how big. */
@Route("companies")
@Menu(order = 10, title = "company.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class CompanyListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "companies";
    private static final List<Integer> SIZES = List.of(50, 100, 250, 500, 1_000);

    private final CompanyService companies;
    private final FilterBar filters;
    private final RecordGrid<CompanyRow> grid;

    CompanyListView(CompanyService companies, SiteService sites, UserPreferences preferences, CurrentUser currentUser) {
        this.companies = companies;

        filters = createFilters(sites.names());
        grid = createGrid(preferences);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));

        var header = new PageHeader(getPageTitle());
        if (currentUser.isAtLeast(Role.STAFF)) {
            var add = new Button(
                    getTranslation("company.add"), click -> UI.getCurrent().navigate(PATH + "/new"));
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
        return getTranslation("company.list.title");
    }

    private void show(Query query) {
        filters.show(query);
        var filter = filter(query);
        grid.show(
                new PageSource<>() {
                    @Override
                    public List<CompanyRow> page(Pageable page) {
                        return companies.list(filter, page);
                    }

                    @Override
                    public long count() {
                        return companies.count(filter);
                    }
                },
                query);
    }

    private static CompanyFilter filter(Query query) {
        return new CompanyFilter(
                query.get("q").orElse(null),
                query.get("country").orElse(null),
                query.get("sector", Sector.class).orElse(null),
                query.number("site").map(Integer::longValue).orElse(null),
                query.get("status", CompanyStatus.class).orElse(null),
                query.number("year").orElse(null),
                query.number("jobs").orElse(null),
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
        var formats = Ui.formats(this);
        var countries = companies.countByCountry().stream()
                .map(Tally::value)
                .filter(Objects::nonNull)
                .toList();
        bar.search("q", getTranslation("company.filter.text"));
        bar.choice("country", getTranslation("company.filter.country"), countries, code -> code, formats::country);
        bar.choice("sector", getTranslation("company.sector"), Sector.class, "company.sector");
        bar.choice(
                "site",
                getTranslation("company.site"),
                sites,
                site -> Long.toString(site.id()),
                site -> Ui.either(site.name(), site.nameRu()));
        bar.choice("status", getTranslation("company.status"), CompanyStatus.class, "company.status");
        bar.choice(
                "year",
                getTranslation("company.opened"),
                companies.openingYears(),
                year -> Integer.toString(year),
                year -> Integer.toString(year));
        bar.choice(
                "jobs",
                getTranslation("company.filter.jobs"),
                SIZES,
                size -> Integer.toString(size),
                size -> getTranslation("company.filter.atLeast", java.util.Map.of("count", size)));
        return bar;
    }

    private RecordGrid<CompanyRow> createGrid(UserPreferences preferences) {
        var formats = Ui.formats(this);
        return new RecordGrid<CompanyRow>(
                        "companies", "company.count", preferences, CompanyRow::id, row -> CompanyWords.path(row.id()))
                .column(
                        "name",
                        getTranslation("company.name"),
                        CellRenderers.<CompanyRow>flagged(
                                CompanyRow::homeCountry,
                                CompanyWords::name,
                                row -> CompanyWords.countryAndGroup(row, this),
                                row -> CompanyWords.path(row.id())),
                        CompanyWords::name,
                        Ui.isRussian() ? "nameRu" : "name")
                .text(
                        "country",
                        getTranslation("company.homeCountry"),
                        row -> formats.country(row.homeCountry()),
                        "homeCountry")
                .text(
                        "sector",
                        getTranslation("company.sector"),
                        row -> CompanyWords.sector(row.sector(), this),
                        "sector")
                .text(
                        "products",
                        getTranslation("company.products"),
                        row -> Ui.either(row.products(), row.productsRu()),
                        null)
                .text("site", getTranslation("company.site"), CompanyWords::site, "site.name")
                .column(
                        "status",
                        getTranslation("company.status"),
                        CellRenderers.<CompanyRow>chip(
                                row -> CompanyWords.status(row.status(), this), row -> CompanyWords.tone(row.status())),
                        row -> CompanyWords.status(row.status(), this),
                        "status")
                .number(
                        "planned",
                        getTranslation("company.list.investmentPlanned"),
                        CompanyRow::investmentPlanned,
                        row -> formats.moneyInMillions(row.investmentPlanned(), row.investmentPlannedCurrency()),
                        "investmentPlanned")
                .number(
                        "actual",
                        getTranslation("company.list.investmentActual"),
                        CompanyRow::investmentActual,
                        row -> formats.moneyInMillions(row.investmentActual(), row.investmentActualCurrency()),
                        "investmentActual")
                .number(
                        "jobs",
                        getTranslation("company.list.jobsActual"),
                        CompanyRow::jobsActual,
                        row -> formats.count(row.jobsActual()),
                        "jobsActual")
                .number(
                        "year",
                        getTranslation("company.opened"),
                        CompanyRow::openingYear,
                        row -> row.openingYear() == null
                                ? ""
                                : row.openingYear().toString(),
                        "openingYear")
                .width("name", "250px")
                .width("sector", "130px")
                .width("products", "130px")
                .width("site", "150px")
                .hide("country", "planned")
                .complete("companies", getTranslation("company.none"));
    }
}
