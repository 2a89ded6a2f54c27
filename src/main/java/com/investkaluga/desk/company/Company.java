package com.investkaluga.desk.company;

import com.investkaluga.desk.audit.NameOrder;
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
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company as it is stored. */
@Entity
class Company extends NamedRecord {

    @Nullable
    private String legalForm;

    @Nullable
    private String inn;

    @Nullable
    private String homeCountry;

    @Nullable
    private String parentGroup;

    @Enumerated(EnumType.STRING)
    private Sector sector = Sector.OTHER;

    @Nullable
    private String products;

    @Nullable
    private String productsRu;

    /** What the list is sorted by for English readers: who has no English text shows the Russian one. */
    @Nullable
    private String productsOrder;

    /** The same for Russian readers, the other way round. */
    @Nullable
    private String productsOrderRu;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private SiteName site;

    @Nullable
    private String place;

    @Nullable
    private String placeRu;

    @Nullable
    private BigDecimal plotHectares;

    @Enumerated(EnumType.STRING)
    private CompanyStatus status = CompanyStatus.PROSPECT;

    @Nullable
    private BigDecimal investmentPlanned;

    @Nullable
    private String investmentPlannedCurrency;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness investmentPlannedExactness;

    @Nullable
    private BigDecimal investmentPlannedUsd;

    @Nullable
    private BigDecimal investmentActual;

    @Nullable
    private String investmentActualCurrency;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness investmentActualExactness;

    @Nullable
    private BigDecimal investmentActualUsd;

    @Nullable
    private Integer jobsPlanned;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness jobsPlannedExactness;

    @Nullable
    private Integer jobsActual;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness jobsActualExactness;

    @Nullable
    private Integer agreementYear;

    @Nullable
    private Integer openingYear;

    @Nullable
    private String website;

    @ElementCollection
    @CollectionTable(name = "company_contact", joinColumns = @JoinColumn(name = "company_id"))
    @OrderColumn(name = "position")
    private List<CompanyContact> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "company_fact", joinColumns = @JoinColumn(name = "company_id"))
    private List<SourceFact> facts = new ArrayList<>();

    protected Company() {}

    /** @param code the record's name in the reference data, null for a record that staff made */
    Company(@Nullable String code) {
        super(code);
    }

    void write(CompanyData data, @Nullable SiteName at) {
        legalForm = data.legalForm();
        inn = data.inn();
        homeCountry = data.homeCountry();
        parentGroup = data.parentGroup();
        sector = data.sector();
        products = data.products();
        productsRu = data.productsRu();
        productsOrder = order(data.products(), data.productsRu());
        productsOrderRu = order(data.productsRu(), data.products());
        site = at;
        place = data.place();
        placeRu = data.placeRu();
        plotHectares = data.plotHectares();
        status = data.status();
        investmentPlanned = data.investmentPlanned();
        investmentPlannedCurrency = data.investmentPlanned() == null ? null : data.investmentPlannedCurrency();
        investmentPlannedExactness = data.investmentPlanned() == null ? null : data.investmentPlannedExactness();
        investmentPlannedUsd = data.investmentPlannedUsd();
        investmentActual = data.investmentActual();
        investmentActualCurrency = data.investmentActual() == null ? null : data.investmentActualCurrency();
        investmentActualExactness = data.investmentActual() == null ? null : data.investmentActualExactness();
        investmentActualUsd = data.investmentActualUsd();
        jobsPlanned = data.jobsPlanned();
        jobsPlannedExactness = data.jobsPlanned() == null ? null : data.jobsPlannedExactness();
        jobsActual = data.jobsActual();
        jobsActualExactness = data.jobsActual() == null ? null : data.jobsActualExactness();
        agreementYear = data.agreementYear();
        openingYear = data.openingYear();
        website = data.website();
        replace(contacts, data.contacts());
        write(data, searched(data));
    }

    @Override
    protected List<SourceFact> facts() {
        return facts;
    }

    @Override
    protected CompanyData toData() {
        return new CompanyData(
                name(),
                nameRu(),
                legalForm,
                inn,
                homeCountry,
                parentGroup,
                sector,
                products,
                productsRu,
                site == null ? null : site.getId(),
                place,
                placeRu,
                plotHectares,
                status,
                investmentPlanned,
                investmentPlannedCurrency,
                investmentPlannedExactness,
                investmentPlannedUsd,
                investmentActual,
                investmentActualCurrency,
                investmentActualExactness,
                investmentActualUsd,
                jobsPlanned,
                jobsPlannedExactness,
                jobsActual,
                jobsActualExactness,
                agreementYear,
                openingYear,
                website,
                note(),
                noteRu(),
                getOwnerId(),
                contacts);
    }

    CompanyDetails toDetails() {
        return new CompanyDetails(getId(), getVersion(), toData(), isArchived(), List.copyOf(facts), stamp());
    }

    CompanyRow toRow() {
        return new CompanyRow(
                getId(),
                name(),
                nameRu(),
                parentGroup,
                homeCountry,
                sector,
                products,
                productsRu,
                site == null ? null : site.getId(),
                site == null ? null : site.getName(),
                site == null ? null : site.getNameRu(),
                status,
                investmentPlanned,
                investmentPlannedCurrency,
                investmentPlannedExactness,
                investmentActual,
                investmentActualCurrency,
                investmentActualExactness,
                jobsPlanned,
                jobsPlannedExactness,
                jobsActual,
                jobsActualExactness,
                openingYear,
                isArchived());
    }

    private static @Nullable String order(@Nullable String shown, @Nullable String otherwise) {
        var products = shown == null ? otherwise : shown;
        return products == null ? null : NameOrder.of(products);
    }

    private static Stream<@Nullable String> searched(CompanyData data) {
        var ofContacts = data.contacts().stream()
                .flatMap(contact -> Stream.of(contact.name(), contact.post(), contact.email(), contact.phone()));
        return Stream.concat(Stream.of(data.parentGroup(), data.products(), data.productsRu(), data.inn()), ofContacts);
    }
}
