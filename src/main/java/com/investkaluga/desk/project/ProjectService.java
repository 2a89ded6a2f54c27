package com.investkaluga.desk.project;

import com.investkaluga.desk.audit.RecordStore;
import com.investkaluga.desk.audit.TextSearch;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.Paging;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordService;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the projects: everybody signed in reads, staff writes, managers restore. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class ProjectService implements RecordService<ProjectData, ProjectDetails> {

    private final ProjectRepository projects;
    private final RecordStore<Project, ProjectData> store;

    ProjectService(ProjectRepository projects, RecordValidator validator) {
        this.projects = projects;
        store = new RecordStore<>(RecordKind.PROJECT, projects, validator, ProjectData.class, this::write);
    }

    /**
     * A page of the list, sorted by properties of {@link ProjectRow} ({@code site.name} for the site, {@code nextDueOn} for the
     * next milestone) with unknown values last, then by name and id.
     */
    public List<ProjectRow> list(ProjectFilter filter, Pageable page) {
        var sorted = Paging.stable(page, Sort.by("nameOrder", "id"));
        var found = projects.findBy(
                        ProjectSearch.by(filter), query -> query.project("site").slice(sorted))
                .getContent();
        return found.isEmpty() ? List.of() : rows(found);
    }

    /** Two queries for the whole page, however many rows it has. */
    private List<ProjectRow> rows(List<Project> found) {
        var ids = found.stream().map(Project::getId).toList();
        var countries = projects.findContractorCountries(ids);
        var milestones = projects.findOpenMilestones(ids);
        return found.stream()
                .map(project -> project.toRow(
                        countries.stream()
                                .filter(one -> one.projectId() == project.getId())
                                .map(ProjectRepository.CountryOf::country),
                        milestones.stream()
                                .filter(one -> one.projectId() == project.getId())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    public long count(ProjectFilter filter) {
        return projects.count(ProjectSearch.by(filter));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROJECT;
    }

    /** How many living records there are. */
    @Override
    public long countAll() {
        return projects.countByArchivedFalse();
    }

    /** Throws {@link RecordNotFoundException} where there is no such project; archived ones are found. */
    @Override
    public ProjectDetails get(long id) {
        return details(store.find(id));
    }

    /** Living projects by {@link ProjectStatus}, most first. */
    public List<Tally> countByStatus() {
        return projects.countByStatus();
    }

    /** Living projects by ISO 3166 code of their contractors' countries and of the countries they tie the region to, most first. */
    public List<Tally> countByCountry() {
        return projects.countByCountry();
    }

    /** The years in which projects start or end, latest first. */
    public List<Integer> years() {
        return projects.findYears().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Companies that can be contractors, by name, whose name has this text in it. */
    public List<ContractorCompany> findCompanies(String text, int offset, int limit) {
        return projects.findCompanies(TextSearch.pattern(text), offset, limit);
    }

    /** The companies with these numbers, by name; numbers without a company are left out. */
    public List<ContractorCompany> companies(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : projects.findCompanies(ids);
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public ProjectDetails create(ProjectData data) {
        return details(store.create(new Project(null), data));
    }

    /** Throws {@link StaleRecordException} where the stored version is a newer one; then nothing was written. */
    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public ProjectDetails save(long id, long version, ProjectData data) {
        return details(store.save(id, version, data));
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public ProjectDetails use(long id, long version, SourceFact source) {
        return details(store.use(id, version, source));
    }

    /**
     * Marks one milestone as done on this day, or as not done for null.
     *
     * @param position its place in the project's list, from 0
     * @throws StaleRecordException where somebody saved the project after this version was read
     * @throws InvalidRecordException where the day is after today
     */
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public ProjectDetails markMilestone(long id, long version, int position, @Nullable LocalDate doneOn) {
        var project = store.find(id, version);
        var milestones = new ArrayList<>(project.toData().milestones());
        milestones.set(position, milestones.get(position).doneOn(doneOn));
        return save(id, version, project.toData().withMilestones(milestones));
    }

    /** Takes the project out of the lists; figures and history keep it. */
    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public void archive(long id) {
        store.archive(id);
    }

    @Override
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public void restore(long id) {
        store.restore(id);
    }

    private void write(Project project, ProjectData data) {
        project.write(data, site(data.siteId()), contractors(data));
    }

    /** The companies among the contractors; throws {@link RecordNotFoundException} for one that is not there. */
    private List<ContractorCompany> contractors(ProjectData data) {
        var ids = companyIds(data);
        var found = companies(ids);
        ids.stream()
                .filter(id -> found.stream().noneMatch(company -> company.id() == id))
                .findFirst()
                .ifPresent(id -> {
                    throw new RecordNotFoundException(RecordRef.of(RecordKind.COMPANY, id));
                });
        return found;
    }

    private ProjectDetails details(Project project) {
        return project.toDetails(companies(companyIds(project.toData())));
    }

    private static List<Long> companyIds(ProjectData data) {
        return data.contractors().stream()
                .map(ProjectContractor::companyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable SiteName site(@Nullable Long id) {
        return id == null
                ? null
                : projects.findSite(id)
                        .orElseThrow(() -> new RecordNotFoundException(RecordRef.of(RecordKind.SITE, id)));
    }
}
