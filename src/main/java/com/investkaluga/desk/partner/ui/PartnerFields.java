package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.CountryBox;
import com.investkaluga.desk.base.ui.FormFields;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.PartnerData;
import com.investkaluga.desk.partner.PartnerInstitution;
import com.investkaluga.desk.partner.Tier;
import com.investkaluga.desk.security.AccountName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a partner country: which field stands where, under which name. */
final class PartnerFields {

    private final RecordForm<PartnerData> form;

    private PartnerFields(RecordValidator validator) {
        form = new RecordForm<>(PartnerData.class, validator);
    }

    /** @param isNew whether the country is still to be chosen; afterwards it is fixed */
    static RecordForm<PartnerData> create(RecordValidator validator, List<AccountName> accounts, boolean isNew) {
        var fields = new PartnerFields(validator);
        fields.build(accounts, isNew);
        return fields.form;
    }

    private void build(List<AccountName> accounts, boolean isNew) {
        var country = CountryBox.create();
        country.setReadOnly(!isNew);
        bind("iso2", country, code -> code == null ? "" : Ui.formats(form).country((String) code));
        bind("tier", tierBox(), PartnerFields::plain);
        bind("ownerId", ownerBox(accounts), id -> ownerName(accounts, id));
        bind(
                "watched",
                new Checkbox(),
                watched -> form.getTranslation(Boolean.TRUE.equals(watched) ? "partner.watched" : "partner.unwatched"));
        form.wide(bind("statusNote", new TextArea(), PartnerFields::plain));
        form.wide(bind("statusNoteRu", new TextArea(), PartnerFields::plain));
        form.wide(bind("institutions", new InstitutionsField(), PartnerFields::words));
    }

    private <V, F extends Component & HasValue<?, V>> F bind(
            String property, F field, Function<@Nullable Object, String> words) {
        return form.bind(property, form.getTranslation("partner." + property), field, words);
    }

    private static ComboBox<Tier> tierBox() {
        var box = new ComboBox<Tier>();
        box.setItems(Tier.values());
        return box;
    }

    private static ComboBox<Long> ownerBox(List<AccountName> accounts) {
        var box = new ComboBox<Long>();
        box.setItems(accounts.stream().map(AccountName::id).toList());
        box.setItemLabelGenerator(id -> ownerName(accounts, id));
        box.setClearButtonVisible(true);
        return box;
    }

    static String ownerName(List<AccountName> accounts, @Nullable Object id) {
        return accounts.stream()
                .filter(account -> Long.valueOf(account.id()).equals(id))
                .map(AccountName::displayName)
                .findFirst()
                .orElse("");
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String words(@Nullable Object institutions) {
        return FormFields.joined(
                institutions,
                PartnerInstitution.class,
                one -> FormFields.known(
                        one.name(),
                        one.nameRu(),
                        Ui.text("partner.institution.kind." + one.kind()),
                        one.ourPartner(),
                        one.ourPartnerRu(),
                        one.subject(),
                        one.subjectRu(),
                        one.sourceTitle()));
    }
}
