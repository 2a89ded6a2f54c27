package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordEditor;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordSections;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.SiteData;
import com.investkaluga.desk.site.SiteDetails;
import com.investkaluga.desk.site.SiteName;
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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One site: its land, what it is connected to, its parts, and the records of other rooms around it. */
@Route("sites/:id")
@RolesAllowed(Roles.EXECUTIVE)
class SiteView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String LIST = "sites";
    private static final String NEW = "new";
    private static final String EDIT = "edit";

    private final SiteService sites;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final CurrentUser currentUser;
    private final List<RecordSection> allSections;

    private String title = "";
    private @Nullable RecordEditor<SiteData, SiteDetails> editor;

    SiteView(
            SiteService sites,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            List<RecordSection> allSections) {
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
        if (id.equals(NEW)) {
            showNew();
            return;
        }
        var site = sites.get(number(id));
        if (query.get(EDIT).isPresent() && currentUser.isAtLeast(Role.STAFF)) {
            showEditor(site);
        } else {
            showPage(site, query);
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

    private void showPage(SiteDetails site, Query query) {
        var ref = RecordRef.of(RecordKind.SITE, site.id());
        var row = sites.row(site.id());
        var sections = new RecordSections(
                ref, allSections, tab -> query.with("tab", tab).go(UI.getCurrent(), ref.path()));
        sections.open(query.get("tab").orElse(""));
        getContent()
                .add(
                        header(site).actions(actions(site)),
                        new SiteBand(row, site.facts()),
                        new SiteProfile(site, row, sites.parts(site.id())),
                        sections);
    }

    private Button[] actions(SiteDetails site) {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            return new Button[0];
        }
        if (site.archived()) {
            var restore = new Button(getTranslation("base.restore"), click -> restore(site.id()));
            restore.setVisible(currentUser.isAtLeast(Role.MANAGER));
            return new Button[] {restore};
        }
        var edit = new Button(
                getTranslation("base.edit"),
                click -> Query.empty().with(EDIT, "1").go(UI.getCurrent(), SiteWords.path(site.id())));
        var archive = new Button(getTranslation("base.archive"), click -> archive(site));
        return new Button[] {archive, edit};
    }

    private void showEditor(SiteDetails site) {
        edit(
                sites.possibleParents(site.id()),
                () -> sites.get(site.id()),
                (version, data) -> sites.save(site.id(), version, data),
                () -> UI.getCurrent().navigate(SiteWords.path(site.id())));
        getContent().add(header(site), editor);
    }

    private void showNew() {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.SITE, NEW));
        }
        title = getTranslation("site.new");
        edit(
                sites.names(),
                SiteDetails::blank,
                (version, data) -> sites.create(data),
                () -> UI.getCurrent().navigate(LIST));
        getContent().add(new PageHeader(title).under(LIST, getTranslation("site.list.title")), editor);
    }

    private void edit(
            List<SiteName> parents,
            Supplier<SiteDetails> load,
            RecordEditor.Saver<SiteData, SiteDetails> saver,
            Runnable cancelled) {
        editor = new RecordEditor<>(
                getTranslation("site.profile"),
                SiteFields.create(validator, parents, accounts.assignable()),
                load,
                saver,
                saved -> UI.getCurrent().navigate(SiteWords.path(saved.id())),
                cancelled);
    }

    private PageHeader header(SiteDetails site) {
        var data = site.data();
        title = Ui.either(data.name(), data.nameRu());
        var header = new PageHeader(title).under(LIST, getTranslation("site.list.title"));
        var kind = new Chip(SiteWords.kind(data.kind(), this), Chip.Tone.OUTLINE);
        var district = Ui.span(Ui.either(data.district(), data.districtRu()));
        return site.archived()
                ? header.details(kind, new Chip(getTranslation("base.archived"), Chip.Tone.ATTENTION), district)
                : header.details(kind, district);
    }

    private void archive(SiteDetails site) {
        sites.archive(site.id());
        UI.getCurrent().navigate(LIST);
        var text = getTranslation(
                "base.archive.done",
                Map.of("name", Ui.either(site.data().name(), site.data().nameRu())));
        if (currentUser.isAtLeast(Role.MANAGER)) {
            Notifier.success(text, getTranslation("base.undo"), () -> restore(site.id()));
        } else {
            Notifier.success(text);
        }
    }

    private void restore(long id) {
        sites.restore(id);
        UI.getCurrent().navigate(SiteWords.path(id));
        Notifier.success(getTranslation("base.restore.done"));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.SITE, id));
        }
        return Long.parseLong(id);
    }
}
