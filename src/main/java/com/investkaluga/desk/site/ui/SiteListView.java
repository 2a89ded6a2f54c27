package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.District;
import com.investkaluga.desk.site.SiteFilter;
import com.investkaluga.desk.site.SiteKind;
import com.investkaluga.desk.site.SiteRow;
import com.investkaluga.desk.site.SiteService;
import com.investkaluga.desk.site.Utility;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;

/** Where land is, how much of it is free, what it is connected to and who is there. */
@Route("sites")
@Menu(order = 11, title = "site.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class SiteListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "sites";
    private static final String YES = "1";

    private final SiteService sites;
    private final FilterBar filters;
    private final RecordGrid<SiteRow> grid;

    SiteListView(SiteService sites, UserPreferences preferences, CurrentUser currentUser) {
        this.sites = sites;

        filters = createFilters();
        grid = createGrid(preferences);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));

        var header = new PageHeader(getPageTitle());
        if (currentUser.isAtLeast(Role.STAFF)) {
            var add = new Button(
                    getTranslation("site.add"), click -> UI.getCurrent().navigate(PATH + "/new"));
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
        return getTranslation("site.list.title");
    }

    private void show(Query query) {
        filters.show(query);
        var filter = filter(query);
        grid.show(
                new PageSource<>() {
                    @Override
                    public List<SiteRow> page(Pageable page) {
                        return sites.list(filter, page);
                    }

                    @Override
                    public long count() {
                        return sites.count(filter);
                    }
                },
                query);
    }

    private static SiteFilter filter(Query query) {
        return new SiteFilter(
                query.get("q").orElse(null),
                query.get("kind", SiteKind.class).orElse(null),
                query.get("district").orElse(null),
                query.get("utility", Utility.class).orElse(null),
                query.get("free").isPresent(),
                query.get("archived").isPresent());
    }

    private FilterBar createFilters() {
        var bar = new FilterBar((query, step) -> {
            if (step) {
                query.go(UI.getCurrent(), PATH);
            } else {
                query.replace(UI.getCurrent(), PATH);
                show(query);
            }
        });
        bar.search("q", getTranslation("site.filter.text"));
        bar.choice("kind", getTranslation("site.kind"), SiteKind.class, "site.kind");
        bar.choice("district", getTranslation("site.district"), sites.districts(), District::name, SiteWords::district);
        bar.choice("utility", getTranslation("site.utilities"), Utility.class, "site.filter.utility");
        bar.add(
                "free",
                new Checkbox(getTranslation("site.filter.free")),
                free -> free ? YES : null,
                written -> Optional.of(true),
                true);
        return bar;
    }

    private RecordGrid<SiteRow> createGrid(UserPreferences preferences) {
        var formats = Ui.formats(this);
        return new RecordGrid<SiteRow>("sites", "site.count", preferences, SiteRow::id, row -> SiteWords.path(row.id()))
                .column(
                        "name",
                        getTranslation("site.name"),
                        CellRenderers.<SiteRow>named(
                                SiteWords::name,
                                row -> SiteWords.kindAndParent(row, this),
                                row -> SiteWords.path(row.id())),
                        SiteWords::name,
                        Ui.isRussian() ? "nameRu" : "name")
                .text("kind", getTranslation("site.kind"), row -> SiteWords.kind(row.kind(), this), "kind")
                .text(
                        "parent",
                        getTranslation("site.parentId"),
                        row -> row.parent() == null ? "" : SiteWords.name(row.parent()),
                        Ui.isRussian() ? "parent.nameRu" : "parent.name")
                .text(
                        "district",
                        getTranslation("site.district"),
                        SiteWords::district,
                        Ui.isRussian() ? "districtRu" : "district")
                .number(
                        "area",
                        getTranslation("site.areaHectares"),
                        SiteRow::areaHectares,
                        row -> formats.quantity(row.areaHectares()),
                        "areaHectares")
                .number(
                        "free",
                        getTranslation("site.freeHectares"),
                        SiteRow::freeHectares,
                        row -> formats.quantity(row.freeHectares()),
                        "freeHectares")
                .text(
                        "occupancy",
                        getTranslation("site.occupancy"),
                        row -> SiteWords.occupancy(row.occupancy(), this),
                        "occupancyPercent")
                .column(
                        "utilities",
                        getTranslation("site.utilities"),
                        CellRenderers.<SiteRow>chips(row -> SiteWords.utilities(row, this)),
                        row -> String.join(", ", SiteWords.utilities(row, this)),
                        null)
                .number(
                        "residents",
                        getTranslation("site.residents"),
                        row -> row.residents().residents(),
                        row -> formats.count(row.residents().residents()),
                        null)
                .number(
                        "year",
                        getTranslation("site.list.year"),
                        SiteRow::yearEstablished,
                        row -> row.yearEstablished() == null
                                ? ""
                                : row.yearEstablished().toString(),
                        "yearEstablished")
                .width("name", "290px")
                .hide("kind", "parent")
                .complete("sites", getTranslation("site.none"));
    }
}
