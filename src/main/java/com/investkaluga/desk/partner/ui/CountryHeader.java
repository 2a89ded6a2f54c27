package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.PartnerContacts;
import com.investkaluga.desk.partner.PartnerDetails;
import com.investkaluga.desk.security.AccountDirectory;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The head of a country's page: flag and name, whether it is watched, its tier, who looks after it and when it was last met. */
@org.springframework.stereotype.Component
class CountryHeader {

    private final AccountDirectory accounts;
    private final List<PartnerContacts> contacts;

    CountryHeader(AccountDirectory accounts, List<PartnerContacts> contacts) {
        this.accounts = accounts;
        this.contacts = contacts;
    }

    PageHeader of(PartnerDetails partner, LocalDate today) {
        var data = partner.data();
        var header = new PageHeader("");
        header.setTitle(Ui.formats(header).country(data.iso2()));
        var details = new ArrayList<Component>();
        if (data.watched()) {
            details.add(new Chip(Ui.text("partner.watched"), Chip.Tone.ACCENT));
        }
        details.add(
                partner.isRecorded()
                        ? new Chip(
                                Ui.text(
                                        "partner.tier.chip",
                                        Map.of("tier", data.tier().name())),
                                Chip.Tone.OUTLINE)
                        : new Chip(Ui.text("partner.unrecorded"), Chip.Tone.OUTLINE));
        if (partner.archived()) {
            details.add(new Chip(Ui.text("base.archived"), Chip.Tone.ATTENTION));
        }
        var about = about(partner, today, header);
        if (!about.isEmpty()) {
            details.add(Ui.span(about));
        }
        return header.under("partners", Ui.text("partner.list.title"))
                .lead(new Flag(data.iso2()))
                .details(details.toArray(Component[]::new));
    }

    private String about(PartnerDetails partner, LocalDate today, Component reader) {
        var words = new ArrayList<String>();
        if (partner.data().ownerId() != null) {
            var name = PartnerFields.ownerName(
                    accounts.assignable(), partner.data().ownerId());
            words.add(Ui.text("partner.owner.words", Map.of("name", name)));
        }
        contacts.stream()
                .map(room -> room.lastContacts(today).get(partner.iso2()))
                .filter(Objects::nonNull)
                .max(PartialDate::compareTo)
                .ifPresent(day -> words.add(Ui.text(
                        "partner.lastContact.words",
                        Map.of("day", Ui.formats(reader).date(day)))));
        return String.join(" · ", words);
    }
}
