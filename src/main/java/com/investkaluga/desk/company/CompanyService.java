package com.investkaluga.desk.company;

import com.investkaluga.desk.audit.RecordStore;
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
import com.investkaluga.desk.site.SiteService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the companies: everybody signed in reads, staff writes, managers restore. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class CompanyService implements RecordService<CompanyData, CompanyDetails> {

    private final CompanyRepository companies;
    private final RecordStore<Company, CompanyData> store;
    private final SiteService sites;

    CompanyService(CompanyRepository companies, SiteService sites, RecordValidator validator) {
        this.companies = companies;
        store = new RecordStore<>(
                RecordKind.COMPANY,
                companies,
                validator,
                CompanyData.class,
                (company, data) -> company.write(data, site(data.siteId())));
        this.sites = sites;
    }

    /**
     * A page of the list, sorted by properties of {@link CompanyRow} ({@code nameOrder} or {@code nameOrderRu} for the name,
     * {@code site.nameOrder} for the site, {@code productsOrder} or {@code productsOrderRu} for the products), then by name and id.
     */
    public List<CompanyRow> list(CompanyFilter filter, Pageable page) {
        var sorted = Paging.stable(page, Sort.by("nameOrder", "id"));
        // First only which ones, then all about them: a database that skips whole rows on the way to a far page takes
        // seconds.
        var ids = companies
                .findBy(
                        search(filter),
                        query -> query.as(CompanyRepository.Numbered.class).slice(sorted))
                .map(CompanyRepository.Numbered::getId)
                .getContent();
        var found = companies.findByIdIn(ids).stream().collect(Collectors.toMap(Company::getId, Company::toRow));
        return ids.stream().map(found::get).toList();
    }

    public long count(CompanyFilter filter) {
        return companies.count(search(filter));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COMPANY;
    }

    /** How many living records there are. */
    @Override
    public long countAll() {
        return companies.countByArchivedFalse();
    }

    /** Throws {@link RecordNotFoundException} where there is no such company; archived ones are found. */
    @Override
    public CompanyDetails get(long id) {
        return store.find(id).toDetails();
    }

    /** Companies by ISO 3166 code of the home country, most first; the code is null for companies without one. */
    public List<Tally> countByCountry() {
        return companies.countByCountry();
    }

    /** Companies by {@link Sector}, most first. */
    public List<Tally> countBySector() {
        return companies.countBySector();
    }

    /** The living companies from this country (ISO 3166 alpha-2) of which the year of opening is known, in order of it. */
    public List<Opening> openings(String iso2) {
        return companies.findOpenings(iso2);
    }

    /** The years in which companies opened, latest first. */
    public List<Integer> openingYears() {
        return companies.findOpeningYears();
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public CompanyDetails create(CompanyData data) {
        return store.create(new Company(null), data).toDetails();
    }

    /** Throws {@link StaleRecordException} where the stored version is a newer one; then nothing was written. */
    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public CompanyDetails save(long id, long version, CompanyData data) {
        return store.save(id, version, data).toDetails();
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public CompanyDetails use(long id, long version, SourceFact source) {
        return store.use(id, version, source).toDetails();
    }

    /** Takes the company out of the lists; figures and history keep it. */
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

    private Specification<Company> search(CompanyFilter filter) {
        return CompanySearch.by(filter, filter.siteId() == null ? Set.of() : sites.family(filter.siteId()));
    }

    private @Nullable SiteName site(@Nullable Long id) {
        return id == null
                ? null
                : companies
                        .findSite(id)
                        .orElseThrow(() -> new RecordNotFoundException(RecordRef.of(RecordKind.SITE, id)));
    }
}
