package com.investkaluga.desk.company;

import com.investkaluga.desk.audit.TextSearch;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into a condition of the database. */
final class CompanySearch {

    private CompanySearch() {}

    /** @param siteIds the filter's site with its parts; of no account where the filter has no site */
    static Specification<Company> by(CompanyFilter filter, Set<Long> siteIds) {
        return (company, query, criteria) -> where(filter, siteIds, company, criteria);
    }

    private static Predicate where(
            CompanyFilter filter, Set<Long> siteIds, Root<Company> company, CriteriaBuilder criteria) {
        var parts = new ArrayList<Predicate>();
        parts.add(criteria.equal(company.get("archived"), filter.archived()));
        parts.addAll(TextSearch.all(filter.text(), company, criteria));
        if (filter.country() != null) {
            parts.add(criteria.equal(company.get("homeCountry"), filter.country()));
        }
        if (filter.sector() != null) {
            parts.add(criteria.equal(company.get("sector"), filter.sector()));
        }
        if (filter.siteId() != null) {
            parts.add(company.get("site").get("id").in(siteIds));
        }
        if (filter.status() != null) {
            parts.add(criteria.equal(company.get("status"), filter.status()));
        }
        if (filter.openedIn() != null) {
            parts.add(criteria.equal(company.get("openingYear"), filter.openedIn()));
        }
        if (filter.atLeastJobs() != null) {
            var jobs = criteria.coalesce(company.<Integer>get("jobsActual"), company.<Integer>get("jobsPlanned"));
            parts.add(criteria.greaterThanOrEqualTo(jobs, filter.atLeastJobs()));
        }
        return criteria.and(parts.toArray(Predicate[]::new));
    }
}
