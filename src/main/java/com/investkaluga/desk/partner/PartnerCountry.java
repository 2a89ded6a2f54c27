package com.investkaluga.desk.partner;

import com.investkaluga.desk.audit.StoredRecord;
import com.investkaluga.desk.base.SourceFact;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner country as it is stored. */
@Entity
class PartnerCountry extends StoredRecord {

    @Column(updatable = false)
    private String iso2 = "";

    private boolean watched;

    @Enumerated(EnumType.STRING)
    private Tier tier = Tier.C;

    @Nullable
    private String statusNote;

    @Nullable
    private String statusNoteRu;

    @ElementCollection
    @CollectionTable(name = "partner_institution", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "position")
    private List<PartnerInstitution> institutions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partner_fact", joinColumns = @JoinColumn(name = "partner_id"))
    private List<SourceFact> facts = new ArrayList<>();

    protected PartnerCountry() {}

    PartnerCountry(String iso2) {
        this.iso2 = iso2;
    }

    String getIso2() {
        return iso2;
    }

    /** Takes over everything but the code, which is the record's name. */
    void write(PartnerData data) {
        watched = data.watched();
        tier = data.tier();
        statusNote = data.statusNote();
        statusNoteRu = data.statusNoteRu();
        setOwnerId(data.ownerId());
        if (!institutions.equals(data.institutions())) {
            institutions.clear();
            institutions.addAll(data.institutions());
        }
    }

    void setWatched(boolean watched) {
        this.watched = watched;
    }

    void addFacts(List<SourceFact> more) {
        facts.addAll(more);
    }

    PartnerDetails toDetails() {
        var data = new PartnerData(iso2, watched, tier, statusNote, statusNoteRu, getOwnerId(), institutions);
        return new PartnerDetails(getId(), getVersion(), data, isArchived(), List.copyOf(facts), stamp());
    }
}
