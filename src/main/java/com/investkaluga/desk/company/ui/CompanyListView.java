package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordList;
import com.investkaluga.desk.base.ui.RecordListView;
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
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which companies are here, from where, in what and how big. */
@Route("companies")
@Menu(order = 10, title = "company.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class CompanyListView extends Composite<Main> implements RecordListView {

    private static final List<Integer> SIZES = List.of(50, 100, 250, 500, 1_000);

    private final CompanyService companies;
    private final SiteService sites;
    private final RecordList<CompanyRow> list;

    CompanyListView(CompanyService companies, SiteService sites, UserPreferences preferences, CurrentUser currentUser) {
        this.companies = companies;
        this.sites = sites;
        list = new RecordList<>(
                RecordKind.COMPANY, preferences, CompanyColumns.grid(this, preferences), this::addFilters, this::rows);
        list.usually("name");
        list.fill(getContent(), currentUser.isAtLeast(Role.STAFF));
    }

    @Override
    public RecordList<CompanyRow> list() {
        return list;
    }

    private PageSource<CompanyRow> rows(Query query) {
        var filter = filter(query);
        return PageSource.of(filter, companies::list, companies::count);
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
                query.isYes("archived"));
    }

    private void addFilters(FilterBar bar) {
        var countries = companies.countByCountry().stream()
                .map(Tally::value)
                .filter(Objects::nonNull)
                .toList();
        bar.search("q", getTranslation("company.filter.text"));
        bar.country("country", getTranslation("company.filter.country"), countries);
        bar.choice("sector", getTranslation("company.sector"), Sector.class, "company.sector");
        bar.one(
                "site",
                getTranslation("company.site"),
                sites.names(),
                SiteName::id,
                site -> Ui.either(site.name(), site.nameRu()),
                sites::name);
        bar.choice("status", getTranslation("company.status"), CompanyStatus.class, "company.status");
        bar.years("year", getTranslation("company.opened"), companies.openingYears());
        bar.choice(
                "jobs",
                getTranslation("company.filter.jobs"),
                SIZES,
                size -> Integer.toString(size),
                size -> getTranslation("company.filter.atLeast", Map.of("count", size)));
    }
}
