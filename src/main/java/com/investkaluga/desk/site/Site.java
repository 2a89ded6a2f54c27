package com.investkaluga.desk.site;

import com.investkaluga.desk.audit.NamedRecord;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.SourceFact;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A site as it is stored. */
@Entity
class Site extends NamedRecord {

    @Enumerated(EnumType.STRING)
    private SiteKind kind = SiteKind.OTHER;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Site parent;

    @Nullable
    private String district;

    @Nullable
    private String districtRu;

    @Nullable
    private BigDecimal areaHectares;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness areaHectaresExactness;

    @Nullable
    private BigDecimal freeHectares;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness freeHectaresExactness;

    @Nullable
    private BigDecimal powerMegawatts;

    @Nullable
    private Boolean gas;

    @Nullable
    private Boolean water;

    @Nullable
    private Boolean rail;

    @Nullable
    private Boolean road;

    @Nullable
    private BigDecimal occupancyPercent;

    @Nullable
    private Integer yearEstablished;

    @Nullable
    private BigDecimal latitude;

    @Nullable
    private BigDecimal longitude;

    @ElementCollection
    @CollectionTable(name = "site_fact", joinColumns = @JoinColumn(name = "site_id"))
    private List<SourceFact> facts = new ArrayList<>();

    protected Site() {}

    /** @param code the record's name in the reference data, null for a record that staff made */
    Site(@Nullable String code) {
        super(code);
    }

    void write(SiteData data, @Nullable Site partOf) {
        kind = data.kind();
        parent = partOf;
        district = data.district();
        districtRu = data.districtRu();
        areaHectares = data.areaHectares();
        areaHectaresExactness = data.areaHectares() == null ? null : data.areaHectaresExactness();
        freeHectares = data.freeHectares();
        freeHectaresExactness = data.freeHectares() == null ? null : data.freeHectaresExactness();
        powerMegawatts = data.powerMegawatts();
        gas = data.gas();
        water = data.water();
        rail = data.rail();
        road = data.road();
        occupancyPercent = data.occupancyPercent();
        yearEstablished = data.yearEstablished();
        latitude = data.latitude();
        longitude = data.longitude();
        write(data, Stream.of(data.district(), data.districtRu()));
    }

    @Override
    protected List<SourceFact> facts() {
        return facts;
    }

    @Override
    protected SiteData toData() {
        return new SiteData(
                name(),
                nameRu(),
                kind,
                parent == null ? null : parent.getId(),
                district,
                districtRu,
                areaHectares,
                areaHectaresExactness,
                freeHectares,
                freeHectaresExactness,
                powerMegawatts,
                gas,
                water,
                rail,
                road,
                occupancyPercent,
                yearEstablished,
                latitude,
                longitude,
                note(),
                noteRu(),
                getOwnerId());
    }

    SiteDetails toDetails() {
        return new SiteDetails(getId(), getVersion(), toData(), isArchived(), List.copyOf(facts), stamp());
    }

    /** @param exactness how exact the source of the stated occupancy is */
    SiteRow toRow(@Nullable Exactness exactness, SiteResidents residents) {
        return new SiteRow(
                getId(),
                name(),
                nameRu(),
                kind,
                parent == null ? null : parent.toName(),
                district,
                districtRu,
                areaHectares,
                areaHectaresExactness,
                freeHectares,
                freeHectaresExactness,
                powerMegawatts,
                gas,
                water,
                rail,
                road,
                Occupancy.of(areaHectares, freeHectares, occupancyPercent, exactness, residents),
                yearEstablished,
                residents,
                isArchived());
    }

    private SiteName toName() {
        return new SiteName(getId(), name(), nameRu());
    }
}
