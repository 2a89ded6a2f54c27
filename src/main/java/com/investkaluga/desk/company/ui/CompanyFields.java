package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.FormFields;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyContact;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyStatus;
import com.investkaluga.desk.company.Sector;
import com.investkaluga.desk.security.AccountName;
import com.investkaluga.desk.site.SiteName;
import java.util.List;

/** The form of a company: which field stands where. */
final class CompanyFields {

    private CompanyFields() {}

    static RecordForm<CompanyData> create(RecordValidator validator, List<SiteName> sites, List<AccountName> accounts) {
        var fields = new FormFields<>(CompanyData.class, validator, "company");
        fields.wideTexts("name");
        fields.texts("nameRu", "parentGroup");
        fields.country("homeCountry");
        fields.constant("sector", Sector.class);
        fields.constant("status", CompanyStatus.class);
        fields.one("ownerId", accounts, AccountName::id, AccountName::displayName);
        fields.one("siteId", sites, SiteName::id, site -> Ui.either(site.name(), site.nameRu()));
        fields.amounts("plotHectares");
        fields.texts("place", "placeRu");
        fields.wideTexts("products", "productsRu");
        fields.money("investmentPlanned", "investmentPlannedCurrency");
        fields.exactness("investmentPlanned");
        fields.amounts("investmentPlannedUsd");
        fields.money("investmentActual", "investmentActualCurrency");
        fields.exactness("investmentActual");
        fields.amounts("investmentActualUsd");
        fields.numbers("jobsPlanned");
        fields.exactness("jobsPlanned");
        fields.numbers("jobsActual");
        fields.exactness("jobsActual");
        fields.numbers("agreementYear", "openingYear");
        fields.texts("legalForm", "inn");
        fields.wideTexts("website");
        fields.lines("contacts", new ContactsField(), CompanyContact.class, CompanyFields::contact);
        fields.longTexts("note", "noteRu");
        return fields.form();
    }

    private static String contact(CompanyContact contact) {
        return FormFields.known(contact.name(), contact.post(), contact.email(), contact.phone(), contact.languages());
    }
}
