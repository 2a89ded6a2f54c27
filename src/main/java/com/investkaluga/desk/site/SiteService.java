package com.investkaluga.desk.site;

import com.investkaluga.desk.audit.RecordStore;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.Paging;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordService;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the sites: everybody signed in reads, staff writes, managers restore. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class SiteService implements RecordService<SiteData, SiteDetails> {

    private static final String RESIDENTS = "residents";
    private static final Sort BY_NAME = Sort.by("nameOrder", "id");

    private final SiteRepository sites;
    private final RecordStore<Site, SiteData> store;
    private final SiteRows rows;

    SiteService(SiteRepository sites, SiteRows rows, RecordValidator validator) {
        this.sites = sites;
        store = new RecordStore<>(RecordKind.SITE, sites, validator, SiteData.class, this::write);
        this.rows = rows;
    }

    /**
     * A page of the list, sorted by properties of {@link SiteData} (the occupancy by the stated one; {@code nameOrder} or
     * {@code nameOrderRu} for the name), or by {@code residents}, then by name and id; what is not known stands last.
     */
    public List<SiteRow> list(SiteFilter filter, Pageable page) {
        var sorted = Paging.stable(page, BY_NAME);
        var residents = sorted.getSort().getOrderFor(RESIDENTS);
        return residents == null
                ? rows.of(found(filter, query -> query.slice(sorted).getContent()))
                : byResidents(filter, residents, sorted);
    }

    /** Residents are the companies' to count, so the database cannot sort by them; but there are only tens of sites. */
    private List<SiteRow> byResidents(SiteFilter filter, Sort.Order order, Pageable page) {
        var others = Sort.by(
                page.getSort().stream().filter(other -> !other.equals(order)).toList());
        var fewestFirst =
                Comparator.comparingLong((SiteRow row) -> row.residents().residents());
        var sorted = rows.of(found(filter, query -> query.sortBy(others).all())).stream()
                .sorted(order.isDescending() ? fewestFirst.reversed() : fewestFirst);
        return Paging.part(sorted, page);
    }

    private List<Site> found(SiteFilter filter, Function<SpecificationFluentQuery<Site>, List<Site>> fetch) {
        return sites.findBy(SiteSearch.by(filter), query -> fetch.apply(query.project("parent")));
    }

    public long count(SiteFilter filter) {
        return sites.count(SiteSearch.by(filter));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SITE;
    }

    /** How many living records there are. */
    @Override
    public long countAll() {
        return sites.countByArchivedFalse();
    }

    /** All living sites by name, for choices. */
    public List<SiteName> names() {
        return sites.findNames();
    }

    /** The site with this number, also an archived one; empty where there is none. */
    public Optional<SiteName> name(long id) {
        return sites.findName(id);
    }

    /** The living sites that this one may be a part of: none of its own parts, not itself. */
    public List<SiteName> possibleParents(long id) {
        var family = family(id);
        return names().stream().filter(site -> !family.contains(site.id())).toList();
    }

    /** The districts of the living sites, by name. */
    public List<District> districts() {
        return sites.findDistricts();
    }

    /** Throws {@link RecordNotFoundException} where there is no such site; archived ones are found. */
    @Override
    public SiteDetails get(long id) {
        return store.find(id).toDetails();
    }

    /** The same site as a line of the list, with its residents and its occupancy. */
    public SiteRow row(long id) {
        return rows.of(List.of(store.find(id))).getFirst();
    }

    /** The living sites that are direct parts of this one, by name. */
    public List<SiteRow> parts(long id) {
        return rows.of(sites.findParts(id));
    }

    /** The site's number and those of all its parts, however deep. */
    public Set<Long> family(long id) {
        return new SiteTree(sites.findLinks()).family(id);
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public SiteDetails create(SiteData data) {
        return store.create(new Site(null), data).toDetails();
    }

    /** Throws {@link StaleRecordException} where the stored version is a newer one; then nothing was written. */
    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public SiteDetails save(long id, long version, SiteData data) {
        return store.save(id, version, data).toDetails();
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public SiteDetails use(long id, long version, SourceFact source) {
        return store.use(id, version, source).toDetails();
    }

    /** Takes the site out of the lists; its parts and residents stay, and history keeps it. */
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

    private void write(Site site, SiteData data) {
        if (site.isStored()) {
            requireNoLoop(site.getId(), data.parentId());
        }
        site.write(data, parent(data.parentId()));
    }

    private void requireNoLoop(long id, @Nullable Long parentId) {
        if (parentId == null) {
            return;
        }
        if (parentId == id) {
            throw invalidParent("site.parentId.self");
        }
        if (family(id).contains(parentId)) {
            throw invalidParent("site.parentId.loop");
        }
    }

    private static InvalidRecordException invalidParent(String messageKey) {
        return new InvalidRecordException(
                List.of(new InvalidRecordException.Problem("parentId", messageKey, Map.of())));
    }

    private @Nullable Site parent(@Nullable Long id) {
        return id == null ? null : store.find(id);
    }
}
