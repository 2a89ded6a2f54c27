package com.investkaluga.desk.site;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into a condition of the database. */
final class SiteSearch {

    private static final char ESCAPE = '!';

    private SiteSearch() {}

    static Specification<Site> by(SiteFilter filter) {
        return (site, query, criteria) -> where(filter, site, criteria);
    }

    private static Predicate where(SiteFilter filter, Root<Site> site, CriteriaBuilder criteria) {
        var parts = new ArrayList<Predicate>();
        parts.add(criteria.equal(site.get("archived"), filter.archived()));
        if (filter.text() != null) {
            for (var word : filter.text().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                parts.add(criteria.like(site.get("searchText"), "%" + escape(word) + "%", ESCAPE));
            }
        }
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

    /** What the user types is looked for as it is: percent signs and underscores are no wildcards. */
    private static String escape(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
