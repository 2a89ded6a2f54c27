package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.FactList;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.PartnerService;
import com.vaadin.flow.component.Component;

/** On a country's page: where things stand, and who says what about it. */
@org.springframework.stereotype.Component
class PartnerSources implements RecordSection {

    private final PartnerService partners;

    PartnerSources(PartnerService partners) {
        this.partners = partners;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String titleKey() {
        return "partner.sources";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public long count(RecordRef record) {
        return partners.get(record.id()).facts().size();
    }

    @Override
    public Component create(RecordRef record) {
        var partner = partners.get(record.id());
        var box = Ui.div("desk-stack");
        var note = Ui.either(partner.data().statusNote(), partner.data().statusNoteRu());
        if (!note.isBlank()) {
            box.add(Ui.span(note));
        }
        box.add(new FactList(partner.facts(), "partner"));
        return box;
    }
}
