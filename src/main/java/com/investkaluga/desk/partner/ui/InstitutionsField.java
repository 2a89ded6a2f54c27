package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.ui.LinesField;
import com.investkaluga.desk.partner.InstitutionKind;
import com.investkaluga.desk.partner.PartnerInstitution;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;

/** The institutions that cooperate with ours, a line each, as one field of the form. */
final class InstitutionsField extends LinesField<PartnerInstitution> {

    private static final int NAME = 200;
    private static final int SUBJECT = 500;
    private static final int SOURCE = 300;
    private static final int ADDRESS = 1_000;

    private final class InstitutionLine extends Line {
        private final TextField name;
        private final TextField nameRu;
        private final ComboBox<InstitutionKind> kind;
        private final TextField ourPartner;
        private final TextField ourPartnerRu;
        private final TextField subject;
        private final TextField subjectRu;
        private final TextField sourceTitle;
        private final TextField sourceUrl;

        InstitutionLine(PartnerInstitution institution) {
            name = text("partner.institution.name", NAME, institution.name());
            nameRu = text("partner.institution.nameRu", NAME, institution.nameRu());
            kind = field("partner.institution.kind", new ComboBox<>());
            kind.setItems(InstitutionKind.values());
            kind.setItemLabelGenerator(value -> kind.getTranslation("partner.institution.kind." + value));
            kind.setValue(institution.kind());
            ourPartner = text("partner.institution.ourPartner", NAME, institution.ourPartner());
            ourPartnerRu = text("partner.institution.ourPartnerRu", NAME, institution.ourPartnerRu());
            subject = text("partner.institution.subject", SUBJECT, institution.subject());
            subjectRu = text("partner.institution.subjectRu", SUBJECT, institution.subjectRu());
            sourceTitle = text("partner.institution.sourceTitle", SOURCE, institution.sourceTitle());
            sourceUrl = text("partner.institution.sourceUrl", ADDRESS, institution.sourceUrl());
        }

        @Override
        protected PartnerInstitution entry() {
            return new PartnerInstitution(
                    name.getValue().strip(),
                    orNull(nameRu),
                    kind.getValue(),
                    orNull(ourPartner),
                    orNull(ourPartnerRu),
                    orNull(subject),
                    orNull(subjectRu),
                    orNull(sourceTitle),
                    orNull(sourceUrl));
        }

        @Override
        protected boolean isFilled() {
            return !name.isEmpty() || !ourPartner.isEmpty() || !subject.isEmpty() || !sourceTitle.isEmpty();
        }
    }

    InstitutionsField() {
        super("partner.institution.add", "partner.institution.remove");
    }

    @Override
    protected Line blankLine() {
        return new InstitutionLine(
                new PartnerInstitution("", null, InstitutionKind.UNIVERSITY, null, null, null, null, null, null));
    }

    @Override
    protected Line lineOf(PartnerInstitution institution) {
        return new InstitutionLine(institution);
    }
}
