package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.RecordPage;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordView;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyDetails;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.SiteService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** One company: everything known about it, what it promised and made, and the records of other rooms around it. */
@Route("companies/:id")
@RolesAllowed(Roles.EXECUTIVE)
class CompanyView extends Composite<Main> implements RecordView, RecordPage.Room<CompanyData, CompanyDetails> {

    private final SiteService sites;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final RecordPage<CompanyData, CompanyDetails> page;

    CompanyView(
            CompanyService companies,
            SiteService sites,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            List<RecordSection> allSections) {
        this.sites = sites;
        this.accounts = accounts;
        this.validator = validator;
        var rights = new RecordPage.Rights(currentUser.isAtLeast(Role.STAFF), currentUser.isAtLeast(Role.MANAGER));
        page = new RecordPage<>(getContent(), companies, rights, allSections, this);
        getContent().addClassName("desk-page");
    }

    @Override
    public RecordPage<CompanyData, CompanyDetails> page() {
        return page;
    }

    @Override
    public CompanyDetails blank() {
        return CompanyDetails.blank();
    }

    @Override
    public String name(CompanyDetails company) {
        return Ui.either(company.data().name(), company.data().nameRu());
    }

    @Override
    public void describe(CompanyDetails company, PageHeader header) {
        var data = company.data();
        header.lead(new Flag(data.homeCountry()))
                .details(
                        new Chip(CompanyWords.status(data.status(), this), CompanyWords.tone(data.status())),
                        Ui.span(about(data)));
    }

    @Override
    public List<Component> profile(CompanyDetails company) {
        return List.of(new CompanyBand(company), new CompanyProfile(company, sites.names()));
    }

    @Override
    public RecordForm<CompanyData> form(CompanyDetails company) {
        return CompanyFields.create(validator, sites.names(), accounts.assignable());
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
}
