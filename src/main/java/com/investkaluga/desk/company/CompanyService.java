package com.investkaluga.desk.company;

import com.investkaluga.desk.base.Paging;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordService;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.SiteService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final SiteService sites;
    private final RecordValidator validator;

    CompanyService(CompanyRepository companies, SiteService sites, RecordValidator validator) {
        this.companies = companies;
        this.sites = sites;
        this.validator = validator;
    }

    /** A page of the list, sorted by properties of {@link CompanyRow} ({@code site.name} for the site), then by name and id. */
    public List<CompanyRow> list(CompanyFilter filter, Pageable page) {
        var sorted = Paging.stable(page, Sort.by("name", "id"));
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

    /** How many living records there are. */
    @Override
    public long countAll() {
        return companies.countByArchivedFalse();
    }

    /** Throws {@link RecordNotFoundException} where there is no such company; archived ones are found. */
    @Override
    public CompanyDetails get(long id) {
        return find(id).toDetails();
    }

    /** Companies by ISO 3166 code of the home country, most first; the code is null for companies without one. */
    public List<Tally> countByCountry() {
        return companies.countByCountry();
    }

    /** Companies by {@link Sector}, most first. */
    public List<Tally> countBySector() {
        return companies.countBySector();
    }

    /** The years in which companies opened, latest first. */
    public List<Integer> openingYears() {
        return companies.findOpeningYears();
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public CompanyDetails create(CompanyData data) {
        validator.check(data);
        var company = new Company(null);
        company.write(data, site(data.siteId()));
        return companies.saveAndFlush(company).toDetails();
    }

    /** Throws {@link StaleRecordException} where the stored version is a newer one; then nothing was written. */
    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public CompanyDetails save(long id, long version, CompanyData data) {
        validator.check(data);
        var company = find(id);
        company.requireVersion(version, ref(id));
        company.write(data, site(data.siteId()));
        try {
            return companies.saveAndFlush(company).toDetails();
        } catch (OptimisticLockingFailureException e) {
            throw new StaleRecordException(ref(id));
        }
    }

    /** Takes the company out of the lists; figures and history keep it. */
    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public void archive(long id) {
        find(id).setArchived(true);
    }

    @Override
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public void restore(long id) {
        find(id).setArchived(false);
    }

    private Specification<Company> search(CompanyFilter filter) {
        return CompanySearch.by(filter, filter.siteId() == null ? Set.of() : sites.family(filter.siteId()));
    }

    private Company find(long id) {
        return companies.findById(id).orElseThrow(() -> new RecordNotFoundException(ref(id)));
    }

    private @Nullable SiteName site(@Nullable Long id) {
        return id == null
                ? null
                : companies
                        .findSite(id)
                        .orElseThrow(() -> new RecordNotFoundException(RecordRef.of(RecordKind.SITE, id)));
    }

    private static RecordRef ref(long id) {
        return RecordRef.of(RecordKind.COMPANY, id);
    }
}
