package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordList;
import com.investkaluga.desk.base.ui.RecordListView;
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
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where land is, how much of it is free, what it is connected to and who is there. */
@Route("sites")
@Menu(order = 11, title = "site.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class SiteListView extends Composite<Main> implements RecordListView {

    private final SiteService sites;
    private final RecordList<SiteRow> list;

    SiteListView(SiteService sites, UserPreferences preferences, CurrentUser currentUser) {
        this.sites = sites;
        list = new RecordList<>(
                RecordKind.SITE, preferences, SiteColumns.grid(this, preferences), this::addFilters, this::rows);
        list.usually("name");
        list.fill(getContent(), currentUser.isAtLeast(Role.STAFF));
    }

    @Override
    public RecordList<SiteRow> list() {
        return list;
    }

    private PageSource<SiteRow> rows(Query query) {
        var filter = filter(query);
        return PageSource.of(filter, sites::list, sites::count);
    }

    private static SiteFilter filter(Query query) {
        return new SiteFilter(
                query.get("q").orElse(null),
                query.get("kind", SiteKind.class).orElse(null),
                query.get("district").orElse(null),
                query.get("utility", Utility.class).orElse(null),
                query.isYes("free"),
                query.isYes("archived"));
    }

    private void addFilters(FilterBar bar) {
        bar.search("q", getTranslation("site.filter.text"));
        bar.choice("kind", getTranslation("site.kind"), SiteKind.class, "site.kind");
        bar.choice("district", getTranslation("site.district"), sites.districts(), District::name, SiteWords::district);
        bar.choice("utility", getTranslation("site.utilities"), Utility.class, "site.filter.utility");
        bar.only("free", getTranslation("site.filter.free"));
    }
}
