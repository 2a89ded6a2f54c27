package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordEditor;
import com.investkaluga.desk.base.ui.RecordHeadline;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordSections;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.PartnerData;
import com.investkaluga.desk.partner.PartnerDetails;
import com.investkaluga.desk.partner.PartnerService;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One partner country: its figures on top, then what the rooms know about it. */
@Route("partners/:iso")
@RolesAllowed(Roles.EXECUTIVE)
class CountryView extends Composite<Main>
        implements AddressReader, BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "new";

    private final PartnerService partners;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final CurrentUser currentUser;
    private final CountryHeader headers;
    private final CountryActions actions;
    private final List<RecordHeadline> allHeadlines;
    private final List<RecordSection> allSections;

    private String title = "";
    private String shown = "";
    private Query query = Query.empty();
    private @Nullable RecordSections sections;
    private @Nullable RecordEditor<PartnerData, PartnerDetails> editor;

    CountryView(
            PartnerService partners,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            CountryHeader headers,
            List<RecordHeadline> allHeadlines,
            List<RecordSection> allSections) {
        this.partners = partners;
        this.accounts = accounts;
        this.validator = validator;
        this.currentUser = currentUser;
        this.headers = headers;
        actions = new CountryActions(partners, currentUser);
        this.allHeadlines = allHeadlines;
        this.allSections = allSections;
        getContent().addClassName("desk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("iso").orElse("");
        var before = query;
        query = Query.of(event.getLocation());
        if (sections != null && !event.isRefreshEvent() && stays(code, before)) {
            return;
        }
        getContent().removeAll();
        editor = null;
        sections = null;
        if (code.equals(NEW)) {
            showNew();
            return;
        }
        var iso2 = iso2(code);
        if (!iso2.equals(code)) {
            event.forwardTo(CountryActions.path(iso2), query.parameters());
            return;
        }
        var partner = partners.get(iso2);
        if (query.isYes(CountryActions.EDIT) && currentUser.isAtLeast(Role.MANAGER)) {
            showEditor(partner);
        } else {
            showCountry(partner);
        }
    }

    /** Where only the question of the open section changed, it answers anew and the page around it stands still. */
    private boolean stays(String code, Query before) {
        return code.equals(shown)
                && !query.equals(before)
                && !query.isYes(CountryActions.EDIT)
                && sections != null
                && sections.follows(query.get("tab").orElse(""));
    }

    @Override
    public void read(Misread address) {
        address.unlessYes(CountryActions.EDIT, currentUser.isAtLeast(Role.MANAGER), "base.address.edit.managers");
        if (sections != null) {
            sections.read(address);
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

    private void showCountry(PartnerDetails partner) {
        var ref = RecordRef.partner(partner.iso2());
        shown = partner.iso2();
        getContent().add(header(partner).actions(actions.of(partner)));
        allHeadlines.stream()
                .filter(headline -> headline.kind() == RecordKind.PARTNER)
                .forEach(headline -> getContent().add(headline.create(ref)));
        sections = new RecordSections(
                ref, allSections, tab -> query.with("tab", tab).go(UI.getCurrent(), ref.path()));
        getContent().add(sections);
        sections.open(query.get("tab").orElse(""));
    }

    private void showEditor(PartnerDetails partner) {
        var iso2 = partner.iso2();
        edit(
                () -> partners.get(iso2),
                (version, data) -> partners.save(iso2, version, data),
                false,
                () -> UI.getCurrent().navigate(CountryActions.path(iso2)));
        getContent().add(header(partner), editor);
    }

    private void showNew() {
        if (!currentUser.isAtLeast(Role.MANAGER)) {
            throw notFound(NEW);
        }
        title = getTranslation("partner.new");
        edit(
                PartnerDetails::blank,
                (version, data) -> partners.create(data),
                true,
                () -> UI.getCurrent().navigate(CountryActions.LIST));
        getContent()
                .add(new PageHeader(title).under(CountryActions.LIST, getTranslation("partner.list.title")), editor);
    }

    private void edit(
            Supplier<PartnerDetails> load,
            RecordEditor.Saver<PartnerData, PartnerDetails> saver,
            boolean isNew,
            Runnable cancelled) {
        editor = new RecordEditor<>(
                getTranslation("partner.profile"),
                PartnerFields.create(validator, accounts.assignable(), isNew),
                load,
                saver,
                saved -> UI.getCurrent().navigate(CountryActions.path(saved.iso2())),
                cancelled);
    }

    private PageHeader header(PartnerDetails partner) {
        title = Ui.formats(this).country(partner.iso2());
        return headers.of(partner, LocalDate.now());
    }

    private static String iso2(String code) {
        if (!code.matches("[A-Za-z]{2}")) {
            throw notFound(code);
        }
        return code.toUpperCase(Locale.ROOT);
    }

    private static RecordNotFoundException notFound(String code) {
        return new RecordNotFoundException(new RecordRef(RecordKind.PARTNER, code));
    }
}
