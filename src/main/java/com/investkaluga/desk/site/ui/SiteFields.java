package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.AccountName;
import com.investkaluga.desk.site.SiteData;
import com.investkaluga.desk.site.SiteKind;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a site: which field stands where, under which name. */
final class SiteFields {

    private final RecordForm<SiteData> form;

    private SiteFields(RecordValidator validator) {
        form = new RecordForm<>(SiteData.class, validator);
    }

    /** @param parents what the site may be a part of */
    static RecordForm<SiteData> create(RecordValidator validator, List<SiteName> parents, List<AccountName> accounts) {
        var fields = new SiteFields(validator);
        fields.build(parents, accounts);
        return fields.form;
    }

    private void build(List<SiteName> parents, List<AccountName> accounts) {
        form.wide(bind("name", new TextField()));
        bind("nameRu", new TextField());
        bind("kind", kindBox(), this::kind);
        bind(
                "parentId",
                box(parents.stream().map(SiteName::id).toList(), id -> parentName(parents, id)),
                id -> parentName(parents, id));
        bind("yearEstablished", new IntegerField());
        bind("district", new TextField());
        bind("districtRu", new TextField());
        bind("areaHectares", new BigDecimalField(), this::quantity);
        bind("freeHectares", new BigDecimalField(), this::quantity);
        bind("occupancyPercent", new BigDecimalField(), this::quantity);
        bind("powerMegawatts", new BigDecimalField(), this::quantity);
        bind("gas", yesNo(), this::yesNo);
        bind("water", yesNo(), this::yesNo);
        bind("rail", yesNo(), this::yesNo);
        bind("road", yesNo(), this::yesNo);
        bind("latitude", new BigDecimalField(), SiteFields::plain);
        bind("longitude", new BigDecimalField(), SiteFields::plain);
        bind(
                "ownerId",
                box(accounts.stream().map(AccountName::id).toList(), id -> ownerName(accounts, id)),
                id -> ownerName(accounts, id));
        form.wide(bind("note", new TextArea()));
        form.wide(bind("noteRu", new TextArea()));
    }

    private <V, F extends Component & HasValue<?, V>> F bind(String property, F field) {
        return form.bind(property, form.getTranslation("site." + property), field);
    }

    private <V, F extends Component & HasValue<?, V>> F bind(
            String property, F field, Function<@Nullable Object, String> words) {
        return form.bind(property, form.getTranslation("site." + property), field, words);
    }

    private ComboBox<SiteKind> kindBox() {
        var box = new ComboBox<SiteKind>();
        box.setItems(SiteKind.values());
        box.setItemLabelGenerator(this::kind);
        return box;
    }

    /** Yes, no or, left empty, not known. */
    private ComboBox<Boolean> yesNo() {
        var box = box(List.of(true, false), this::yesNo);
        box.setPlaceholder(form.getTranslation("site.unknown"));
        return box;
    }

    private static <V> ComboBox<V> box(List<V> items, Function<@Nullable Object, String> words) {
        var box = new ComboBox<V>();
        box.setItems(items);
        box.setItemLabelGenerator(words::apply);
        box.setClearButtonVisible(true);
        return box;
    }

    private static String parentName(List<SiteName> sites, @Nullable Object id) {
        return sites.stream()
                .filter(site -> Long.valueOf(site.id()).equals(id))
                .map(SiteWords::name)
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

    private String kind(@Nullable Object kind) {
        return kind == null ? "" : SiteWords.kind((SiteKind) kind, form);
    }

    private String yesNo(@Nullable Object has) {
        return has == null ? "" : form.getTranslation((Boolean) has ? "base.yes" : "base.no");
    }

    private String quantity(@Nullable Object amount) {
        return amount == null ? "" : Ui.formats(form).quantity((BigDecimal) amount);
    }

    private static String plain(@Nullable Object number) {
        return number == null ? "" : ((BigDecimal) number).toPlainString();
    }
}
