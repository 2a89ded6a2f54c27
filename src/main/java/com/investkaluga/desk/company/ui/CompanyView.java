package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordEditor;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordSections;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyDetails;
import com.investkaluga.desk.company.CompanyService;
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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One company: everything known about it, what it promised and made, and the records of other rooms around it. */
@Route("companies/:id")
@RolesAllowed(Roles.EXECUTIVE)
class CompanyView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "new";
    private static final String EDIT = "edit";

    private final CompanyService companies;
    private final SiteService sites;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final CurrentUser currentUser;
    private final List<RecordSection> allSections;

    private String title = "";
    private @Nullable RecordEditor<CompanyData, CompanyDetails> editor;

    CompanyView(
            CompanyService companies,
            SiteService sites,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            List<RecordSection> allSections) {
        this.companies = companies;
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
        var company = companies.get(number(id));
        if (query.get(EDIT).isPresent() && currentUser.isAtLeast(Role.STAFF)) {
            showEditor(company);
        } else {
            showProfile(company, query);
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

    private void showProfile(CompanyDetails company, Query query) {
        var ref = RecordRef.of(RecordKind.COMPANY, company.id());
        var sections = new RecordSections(
                ref, allSections, tab -> query.with("tab", tab).go(UI.getCurrent(), ref.path()));
        sections.open(query.get("tab").orElse(""));
        getContent()
                .add(header(company).actions(actions(company)), new CompanyProfile(company, sites.names()), sections);
    }

    private Button[] actions(CompanyDetails company) {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            return new Button[0];
        }
        if (company.archived()) {
            var restore = new Button(getTranslation("base.restore"), click -> restore(company.id()));
            restore.setVisible(currentUser.isAtLeast(Role.MANAGER));
            return new Button[] {restore};
        }
        var edit = new Button(
                getTranslation("base.edit"),
                click -> Query.empty().with(EDIT, "1").go(UI.getCurrent(), CompanyWords.path(company.id())));
        var archive = new Button(getTranslation("base.archive"), click -> archive(company));
        return new Button[] {archive, edit};
    }

    private void showEditor(CompanyDetails company) {
        Runnable back = () -> UI.getCurrent().navigate(CompanyWords.path(company.id()));
        edit(() -> companies.get(company.id()), (version, data) -> companies.save(company.id(), version, data), back);
        getContent().add(header(company), editor);
    }

    private void showNew() {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.COMPANY, NEW));
        }
        title = getTranslation("company.new");
        edit(
                CompanyDetails::blank,
                (version, data) -> companies.create(data),
                () -> UI.getCurrent().navigate("companies"));
        getContent().add(new PageHeader(title).under("companies", getTranslation("company.list.title")), editor);
    }

    private void edit(
            Supplier<CompanyDetails> load, RecordEditor.Saver<CompanyData, CompanyDetails> saver, Runnable cancelled) {
        editor = new RecordEditor<>(
                getTranslation("company.profile"),
                CompanyFields.create(validator, sites.names(), accounts.assignable()),
                load,
                saver,
                saved -> UI.getCurrent().navigate(CompanyWords.path(saved.id())),
                cancelled);
    }

    private PageHeader header(CompanyDetails company) {
        var data = company.data();
        title = Ui.either(data.name(), data.nameRu());
        var header = new PageHeader(title)
                .under("companies", getTranslation("company.list.title"))
                .lead(new Flag(data.homeCountry()));
        var status = new Chip(CompanyWords.status(data.status(), this), CompanyWords.tone(data.status()));
        var about = Ui.span(about(data));
        if (company.archived()) {
            return header.details(status, new Chip(getTranslation("base.archived"), Chip.Tone.ATTENTION), about);
        }
        return header.details(status, about);
    }

    private String about(CompanyData data) {
        var words = CompanyWords.sector(data.sector(), this);
        return data.openingYear() == null
                ? words
                : words + " · "
                        + getTranslation(
                                "company.since",
                                Map.of("year", data.openingYear().toString()));
    }

    private void archive(CompanyDetails company) {
        companies.archive(company.id());
        UI.getCurrent().navigate("companies");
        var name = Ui.either(company.data().name(), company.data().nameRu());
        var text = getTranslation("base.archive.done", Map.of("name", name));
        if (currentUser.isAtLeast(Role.MANAGER)) {
            Notifier.success(text, getTranslation("base.undo"), () -> restore(company.id()));
        } else {
            Notifier.success(text);
        }
    }

    private void restore(long id) {
        companies.restore(id);
        UI.getCurrent().navigate(CompanyWords.path(id));
        Notifier.success(getTranslation("base.restore.done"));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.COMPANY, id));
        }
        return Long.parseLong(id);
    }
}
