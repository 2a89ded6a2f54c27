package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyContact;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyDetails;
import com.investkaluga.desk.site.SiteName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a company, what it promised and made, and whom to talk to. */
final class CompanyProfile extends Composite<Div> {

    CompanyProfile(CompanyDetails company, List<SiteName> sites) {
        var data = company.data();
        getContent().addClassName("desk-wide-narrow");
        getContent()
                .add(
                        profile(data, sites),
                        Ui.div("desk-stack", new CompanyPromises(company), contacts(data.contacts())));
    }

    private Card profile(CompanyData data, List<SiteName> sites) {
        var formats = Ui.formats(this);
        var properties = new PropertyList()
                .add(getTranslation("base.otherName"), Ui.isRussian() ? data.name() : data.nameRu())
                .add(text("parentGroup"), data.parentGroup())
                .add(text("homeCountry"), formats.country(data.homeCountry()))
                .add(text("sector"), CompanyWords.sector(data.sector(), this));
        sites.stream()
                .filter(site -> Long.valueOf(site.id()).equals(data.siteId()))
                .findFirst()
                .ifPresent(site -> properties.add(
                        text("site"), Ui.link("sites/" + site.id(), Ui.either(site.name(), site.nameRu()))));
        properties
                .add(text("place"), Ui.either(data.place(), data.placeRu()))
                .add(text("plotHectares"), formats.quantity(data.plotHectares()))
                .add(text("agreementYear"), year(data.agreementYear()))
                .add(text("openingYear"), year(data.openingYear()))
                .add(text("legalForm"), data.legalForm())
                .add(text("inn"), data.inn());
        if (data.website() != null) {
            properties.add(text("website"), Ui.externalLink(data.website(), data.website()));
        }
        properties.addText(text("products"), Ui.either(data.products(), data.productsRu()));
        properties.addText(text("note"), Ui.either(data.note(), data.noteRu()));
        return new Card(getTranslation("company.profile"), properties);
    }

    private Card contacts(List<CompanyContact> contacts) {
        var card = new Card(getTranslation("company.contacts"));
        if (contacts.isEmpty()) {
            return card.content(new EmptyState(getTranslation("company.contacts.none")));
        }
        var rows = Ui.div("desk-rows");
        contacts.forEach(contact -> rows.add(contact(contact)));
        return card.content(rows);
    }

    private static Component contact(CompanyContact contact) {
        var about = Stream.of(contact.post(), contact.languages())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
        var row = Ui.div(
                "desk-row", Ui.div("desk-row-words", Ui.span(contact.name(), "desk-strong"), Ui.secondary(about)));
        var reach = Ui.div("desk-row-end");
        if (contact.email() != null) {
            reach.add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
        if (contact.phone() != null) {
            reach.add(new Anchor("tel:" + contact.phone().replaceAll("[^+0-9]", ""), contact.phone()));
        }
        row.add(reach);
        return row;
    }

    private String text(String property) {
        return getTranslation("company." + property);
    }

    private static @Nullable String year(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }
}
