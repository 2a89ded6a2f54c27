package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.PartnerInstitution;
import com.investkaluga.desk.partner.PartnerService;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** On a country's page: its institutions that work together with ours. */
@org.springframework.stereotype.Component
class PartnerInstitutions implements RecordSection {

    private final PartnerService partners;

    PartnerInstitutions(PartnerService partners) {
        this.partners = partners;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public String id() {
        return "institutions";
    }

    @Override
    public String titleKey() {
        return "partner.institutions";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public long count(RecordRef record) {
        return partners.get(record.id()).data().institutions().size();
    }

    @Override
    public Component create(RecordRef record) {
        var institutions = partners.get(record.id()).data().institutions();
        if (institutions.isEmpty()) {
            return new EmptyState(Ui.text("partner.institutions.none"));
        }
        var rows = Ui.div("desk-rows");
        institutions.forEach(institution -> rows.add(line(institution)));
        return rows;
    }

    private static Component line(PartnerInstitution institution) {
        var words = Ui.div(
                "desk-row-words",
                Ui.span(Ui.either(institution.name(), institution.nameRu()), "desk-strong"),
                Ui.span(Ui.either(institution.subject(), institution.subjectRu())));
        var ours = Ui.either(institution.ourPartner(), institution.ourPartnerRu());
        if (!ours.isBlank()) {
            words.add(Ui.secondary(Ui.text("partner.institution.with", Map.of("name", ours))));
        }
        var title = institution.sourceTitle();
        if (title != null) {
            words.add(Ui.div(
                    "desk-secondary",
                    institution.sourceUrl() == null
                            ? Ui.span(SourceTitle.of(title))
                            : Ui.externalLink(institution.sourceUrl(), SourceTitle.of(title))));
        }
        var kind = Ui.text("partner.institution.kind." + institution.kind());
        return Ui.div("desk-row", words, Ui.div("desk-row-end", Ui.span(kind)));
    }
}
