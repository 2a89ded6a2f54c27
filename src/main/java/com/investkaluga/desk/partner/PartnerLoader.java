package com.investkaluga.desk.partner;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.base.ReferenceFacts;
import com.investkaluga.desk.base.ReferenceLoader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Loads {@code partners.csv} with their {@code institutions.csv} and what the sources say. */
@Component
class PartnerLoader implements ReferenceLoader {

    private final PartnerRepository partners;
    private final ReferenceFacts facts;

    PartnerLoader(PartnerRepository partners, ReferenceFacts facts) {
        this.partners = partners;
        this.facts = facts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        if (partners.count() > 0) {
            return;
        }
        var institutions = ReferenceData.read("institutions.csv");
        var byCountry = institutions.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("iso2"), Collectors.mapping(PartnerLoader::institution, Collectors.toList())));
        var loaded = new HashSet<String>();
        for (var row : ReferenceData.read("partners.csv")) {
            load(row, byCountry);
            loaded.add(row.text("iso2"));
        }
        for (var row : institutions) {
            if (!loaded.contains(row.text("iso2"))) {
                throw row.problem("iso2", row.text("iso2"), "is no partner");
            }
        }
    }

    private void load(ReferenceData.Row row, Map<String, List<PartnerInstitution>> institutions) {
        var iso2 = row.text("iso2");
        var partner = new PartnerCountry(iso2);
        partner.write(new PartnerData(
                iso2,
                row.flag("watched"),
                row.constant("tier", Tier.class),
                row.textOrNull("status_note"),
                row.textOrNull("status_note_ru"),
                null,
                institutions.getOrDefault(iso2, List.of())));
        partner.addFacts(facts.of(RecordKind.PARTNER, iso2));
        partners.save(partner);
    }

    private static PartnerInstitution institution(ReferenceData.Row row) {
        return new PartnerInstitution(
                row.text("name"),
                row.textOrNull("name_ru"),
                row.constant("kind", InstitutionKind.class),
                row.textOrNull("our_partner"),
                row.textOrNull("our_partner_ru"),
                row.textOrNull("subject"),
                row.textOrNull("subject_ru"),
                row.textOrNull("source_title"),
                row.textOrNull("source_url"));
    }
}
