package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.CountryBox;
import com.investkaluga.desk.base.ui.CurrencyBox;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyContact;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyStatus;
import com.investkaluga.desk.company.Sector;
import com.investkaluga.desk.security.AccountName;
import com.investkaluga.desk.site.SiteName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a company: which field stands where, under which name. */
final class CompanyFields {

    private final RecordForm<CompanyData> form;

    private CompanyFields(RecordValidator validator) {
        form = new RecordForm<>(CompanyData.class, validator);
    }

    static RecordForm<CompanyData> create(RecordValidator validator, List<SiteName> sites, List<AccountName> accounts) {
        var fields = new CompanyFields(validator);
        fields.build(sites, accounts);
        return fields.form;
    }

    private void build(List<SiteName> sites, List<AccountName> accounts) {
        form.wide(bind("name", new TextField()));
        bind("nameRu", new TextField());
        bind("parentGroup", new TextField());
        bind("homeCountry", CountryBox.create(), code -> Ui.formats(form).country((String) code));
        bind("sector", constants(Sector.values(), "company.sector"), this::sector);
        bind("status", constants(CompanyStatus.values(), "company.status"), this::status);
        bind("ownerId", ownerBox(accounts), id -> ownerName(accounts, id));
        bind("siteId", siteBox(sites), id -> siteName(sites, id));
        bind("plotHectares", new BigDecimalField(), this::amount);
        bind("place", new TextField());
        bind("placeRu", new TextField());
        form.wide(bind("products", new TextField()));
        form.wide(bind("productsRu", new TextField()));
        bind("investmentPlanned", new BigDecimalField(), this::amount);
        bind("investmentPlannedCurrency", CurrencyBox.create());
        bind("investmentActual", new BigDecimalField(), this::amount);
        bind("investmentActualCurrency", CurrencyBox.create());
        bind("investmentPlannedUsd", new BigDecimalField(), this::amount);
        bind("investmentActualUsd", new BigDecimalField(), this::amount);
        bind("jobsPlanned", new IntegerField());
        bind("jobsActual", new IntegerField());
        bind("agreementYear", new IntegerField());
        bind("openingYear", new IntegerField());
        bind("legalForm", new TextField());
        bind("inn", new TextField());
        form.wide(bind("website", new TextField()));
        form.wide(bind("contacts", new ContactsField(), CompanyFields::contacts));
        form.wide(bind("note", new TextArea()));
        form.wide(bind("noteRu", new TextArea()));
    }

    private <V, F extends Component & HasValue<?, V>> F bind(String property, F field) {
        return form.bind(property, form.getTranslation("company." + property), field);
    }

    private <V, F extends Component & HasValue<?, V>> F bind(
            String property, F field, java.util.function.Function<@Nullable Object, String> words) {
        return form.bind(property, form.getTranslation("company." + property), field, words);
    }

    private <E extends Enum<E>> ComboBox<E> constants(E[] values, String prefix) {
        var box = new ComboBox<E>();
        box.setItems(values);
        box.setItemLabelGenerator(value -> box.getTranslation(prefix + "." + value));
        return box;
    }

    private static ComboBox<Long> siteBox(List<SiteName> sites) {
        var box = new ComboBox<Long>();
        box.setItems(sites.stream().map(SiteName::id).toList());
        box.setItemLabelGenerator(id -> siteName(sites, id));
        box.setClearButtonVisible(true);
        return box;
    }

    private static ComboBox<Long> ownerBox(List<AccountName> accounts) {
        var box = new ComboBox<Long>();
        box.setItems(accounts.stream().map(AccountName::id).toList());
        box.setItemLabelGenerator(id -> ownerName(accounts, id));
        box.setClearButtonVisible(true);
        return box;
    }

    private static String siteName(List<SiteName> sites, @Nullable Object id) {
        return sites.stream()
                .filter(site -> Long.valueOf(site.id()).equals(id))
                .map(site -> Ui.either(site.name(), site.nameRu()))
                .findFirst()
                .orElse("");
    }

    private static String ownerName(List<AccountName> accounts, @Nullable Object id) {
        return accounts.stream()
                .filter(account -> Long.valueOf(account.id()).equals(id))
                .map(AccountName::displayName)
                .findFirst()
                .orElse("");
    }

    private String sector(@Nullable Object sector) {
        return sector == null ? "" : CompanyWords.sector((Sector) sector, form);
    }

    private String status(@Nullable Object status) {
        return status == null ? "" : CompanyWords.status((CompanyStatus) status, form);
    }

    private String amount(@Nullable Object amount) {
        return amount == null ? "" : Ui.formats(form).quantity((BigDecimal) amount);
    }

    private static String contacts(@Nullable Object contacts) {
        return contacts instanceof List<?> list
                ? list.stream()
                        .map(CompanyContact.class::cast)
                        .map(CompanyContact::name)
                        .collect(Collectors.joining(", "))
                : "";
    }
}
