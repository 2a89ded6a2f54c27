package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.RecordPage;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordView;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.SiteData;
import com.investkaluga.desk.site.SiteDetails;
import com.investkaluga.desk.site.SiteService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One site: its land, what it is connected to, its parts, and the records of other rooms around it. */
@Route("sites/:id")
@RolesAllowed(Roles.EXECUTIVE)
class SiteView extends Composite<Main> implements RecordView, RecordPage.Room<SiteData, SiteDetails> {

    private final SiteService sites;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final RecordPage<SiteData, SiteDetails> page;

    SiteView(
            SiteService sites,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            List<RecordSection> allSections) {
        this.sites = sites;
        this.accounts = accounts;
        this.validator = validator;
        var rights = new RecordPage.Rights(currentUser.isAtLeast(Role.STAFF), currentUser.isAtLeast(Role.MANAGER));
        page = new RecordPage<>(getContent(), sites, rights, allSections, this);
        getContent().addClassName("desk-page");
    }

    @Override
    public RecordPage<SiteData, SiteDetails> page() {
        return page;
    }

    @Override
    public SiteDetails blank() {
        return SiteDetails.blank();
    }

    @Override
    public String name(SiteDetails site) {
        return Ui.either(site.data().name(), site.data().nameRu());
    }

    @Override
    public void describe(SiteDetails site, PageHeader header) {
        var data = site.data();
        header.details(
                new Chip(SiteWords.kind(data.kind(), this), Chip.Tone.OUTLINE),
                Ui.span(Ui.either(data.district(), data.districtRu())));
    }

    @Override
    public List<Component> profile(SiteDetails site) {
        var row = sites.row(site.id());
        return List.of(new SiteBand(row, site.facts()), new SiteProfile(site, row, sites.parts(site.id())));
    }

    @Override
    public RecordForm<SiteData> form(SiteDetails site) {
        return SiteFields.create(validator, sites.possibleParents(site.id()), accounts.assignable());
    }
}
