package com.investkaluga.desk.site;

import com.investkaluga.desk.audit.TextSearch;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into a condition of the database. */
final class SiteSearch {

    private SiteSearch() {}

    static Specification<Site> by(SiteFilter filter) {
        return (site, query, criteria) -> where(filter, site, criteria);
    }

    private static Predicate where(SiteFilter filter, Root<Site> site, CriteriaBuilder criteria) {
        var parts = new ArrayList<Predicate>();
        parts.add(criteria.equal(site.get("archived"), filter.archived()));
        parts.addAll(TextSearch.all(filter.text(), site, criteria));
        if (filter.kind() != null) {
            parts.add(criteria.equal(site.get("kind"), filter.kind()));
        }
        if (filter.district() != null) {
            parts.add(criteria.equal(
                    criteria.coalesce(site.<String>get("district"), site.<String>get("districtRu")),
                    filter.district()));
        }
        if (filter.utility() != null) {
            parts.add(has(filter.utility(), site, criteria));
        }
        if (filter.withFreeLand()) {
            parts.add(criteria.greaterThan(site.<BigDecimal>get("freeHectares"), BigDecimal.ZERO));
        }
        return criteria.and(parts.toArray(Predicate[]::new));
    }

    private static Predicate has(Utility utility, Root<Site> site, CriteriaBuilder criteria) {
        return utility == Utility.POWER
                ? criteria.greaterThan(site.<BigDecimal>get("powerMegawatts"), BigDecimal.ZERO)
                : criteria.isTrue(site.get(utility.name().toLowerCase(Locale.ROOT)));
    }
}
