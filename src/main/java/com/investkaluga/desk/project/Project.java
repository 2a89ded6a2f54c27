package com.investkaluga.desk.project;

import com.investkaluga.desk.audit.NamedRecord;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.SourceFact;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A project as it is stored. */
@Entity
class Project extends NamedRecord {

    @Enumerated(EnumType.STRING)
    private ProjectKind kind = ProjectKind.INDUSTRIAL_PARK;

    @Nullable
    private String place;

    @Nullable
    private String placeRu;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private SiteName site;

    @Nullable
    private String partnerCountry;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status = ProjectStatus.UNDER_REVIEW;

    @Nullable
    private BigDecimal budget;

    @Nullable
    private String budgetCurrency;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness budgetExactness;

    @AttributeOverride(name = "first", column = @Column(name = "start_planned"))
    @AttributeOverride(name = "last", column = @Column(name = "start_planned_until"))
    @Nullable
    private PartialDate startPlanned;

    @AttributeOverride(name = "first", column = @Column(name = "start_actual"))
    @AttributeOverride(name = "last", column = @Column(name = "start_actual_until"))
    @Nullable
    private PartialDate startActual;

    @AttributeOverride(name = "first", column = @Column(name = "end_planned"))
    @AttributeOverride(name = "last", column = @Column(name = "end_planned_until"))
    @Nullable
    private PartialDate endPlanned;

    @AttributeOverride(name = "first", column = @Column(name = "end_actual"))
    @AttributeOverride(name = "last", column = @Column(name = "end_actual_until"))
    @Nullable
    private PartialDate endActual;

    // What lists sort by, computed by the database: starts by their first day, ends and milestones by their last.
    @Formula("coalesce(start_actual, start_planned)")
    @Nullable
    private LocalDate startsOn;

    @Formula("coalesce(end_actual_until, end_planned_until)")
    @Nullable
    private LocalDate endsOn;

    @Formula("(select min(m.due_until) from project_milestone m where m.project_id = id and m.done_on is null)")
    @Nullable
    private LocalDate nextDueOn;

    @ElementCollection
    @CollectionTable(name = "project_contractor", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<ProjectContractor> contractors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_milestone", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<ProjectMilestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_risk", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<ProjectRisk> risks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_fact", joinColumns = @JoinColumn(name = "project_id"))
    private List<SourceFact> facts = new ArrayList<>();

    protected Project() {}

    /** @param code the record's name in the reference data, null for a record that staff made */
    Project(@Nullable String code) {
        super(code);
    }

    /** @param companies those that the data's contractors are */
    void write(ProjectData data, @Nullable SiteName at, List<ContractorCompany> companies) {
        kind = data.kind();
        place = data.place();
        placeRu = data.placeRu();
        site = at;
        partnerCountry = data.partnerCountry();
        status = data.status();
        budget = data.budget();
        budgetCurrency = data.budget() == null ? null : data.budgetCurrency();
        budgetExactness = data.budget() == null ? null : data.budgetExactness();
        startPlanned = data.startPlanned();
        startActual = data.startActual();
        endPlanned = data.endPlanned();
        endActual = data.endActual();
        replace(contractors, data.contractors());
        replace(milestones, data.milestones());
        replace(risks, data.risks());
        write(data, searched(data, companies));
    }

    @Override
    protected List<SourceFact> facts() {
        return facts;
    }

    @Override
    protected ProjectData toData() {
        return new ProjectData(
                name(),
                nameRu(),
                kind,
                place,
                placeRu,
                site == null ? null : site.getId(),
                partnerCountry,
                status,
                budget,
                budgetCurrency,
                budgetExactness,
                startPlanned,
                startActual,
                endPlanned,
                endActual,
                note(),
                noteRu(),
                getOwnerId(),
                contractors,
                milestones,
                risks);
    }

    ProjectDetails toDetails(List<ContractorCompany> companies) {
        return new ProjectDetails(
                getId(), getVersion(), toData(), isArchived(), companies, List.copyOf(facts), stamp());
    }

    /** @param contractorCountries of this project, from a query over all rows of the page */
    ProjectRow toRow(Stream<String> contractorCountries, @Nullable MilestoneDue next) {
        return new ProjectRow(
                getId(),
                name(),
                nameRu(),
                kind,
                place,
                placeRu,
                site == null ? null : site.getId(),
                site == null ? null : site.getName(),
                site == null ? null : site.getNameRu(),
                status,
                budget,
                budgetCurrency,
                budgetExactness,
                startActual == null ? startPlanned : startActual,
                endActual == null ? endPlanned : endActual,
                endActual != null,
                Stream.concat(Stream.ofNullable(partnerCountry), contractorCountries)
                        .distinct()
                        .toList(),
                next,
                isArchived());
    }

    private static Stream<@Nullable String> searched(ProjectData data, List<ContractorCompany> companies) {
        var places = Stream.of(data.place(), data.placeRu());
        var parties = data.contractors().stream().flatMap(party -> Stream.of(party.name(), party.nameRu()));
        var ofCompanies = companies.stream().flatMap(company -> Stream.of(company.name(), company.nameRu()));
        return Stream.of(places, parties, ofCompanies).flatMap(words -> words);
    }
}
