package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.DecimalField;
import com.investkaluga.desk.base.ui.FormFields;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.security.AccountName;
import com.investkaluga.desk.site.SiteData;
import com.investkaluga.desk.site.SiteKind;
import com.investkaluga.desk.site.SiteName;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a site: which field stands where. */
final class SiteFields {

    private SiteFields() {}

    /** @param parents what the site may be a part of */
    static RecordForm<SiteData> create(RecordValidator validator, List<SiteName> parents, List<AccountName> accounts) {
        var fields = new FormFields<>(SiteData.class, validator, "site");
        fields.wideTexts("name");
        fields.texts("nameRu");
        fields.constant("kind", SiteKind.class);
        fields.one("parentId", parents, SiteName::id, SiteWords::name);
        fields.numbers("yearEstablished");
        fields.texts("district", "districtRu");
        fields.amounts("areaHectares");
        fields.exactness("areaHectares");
        fields.amounts("freeHectares");
        fields.exactness("freeHectares");
        fields.amounts("occupancyPercent", "powerMegawatts");
        List.of("gas", "water", "rail", "road").forEach(utility -> yesNo(fields, utility));
        List.of("latitude", "longitude").forEach(place -> fields.add(place, new DecimalField(), SiteFields::plain));
        fields.one("ownerId", accounts, AccountName::id, AccountName::displayName);
        fields.longTexts("note", "noteRu");
        return fields.form();
    }

    /** Yes, no or, left empty, not known. */
    private static void yesNo(FormFields<SiteData> fields, String property) {
        var form = fields.form();
        fields.optional(
                        property,
                        List.of(true, false),
                        has -> has == null ? "" : form.getTranslation((Boolean) has ? "base.yes" : "base.no"))
                .setPlaceholder(form.getTranslation("site.unknown"));
    }

    /** With all digits, which say where a place is. */
    private static String plain(@Nullable Object degrees) {
        return degrees == null ? "" : ((BigDecimal) degrees).toPlainString();
    }
}
