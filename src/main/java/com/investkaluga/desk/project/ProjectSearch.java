package com.investkaluga.desk.project;

import com.investkaluga.desk.audit.TextSearch;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into a condition of the database. */
final class ProjectSearch {

    private ProjectSearch() {}

    static Specification<Project> by(ProjectFilter filter) {
        return (project, query, criteria) -> where(filter, project, query, criteria);
    }

    private static Predicate where(
            ProjectFilter filter, Root<Project> project, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        var parts = new ArrayList<Predicate>();
        parts.add(criteria.equal(project.get("archived"), filter.archived()));
        parts.addAll(TextSearch.all(filter.text(), project, criteria));
        if (filter.kind() != null) {
            parts.add(criteria.equal(project.get("kind"), filter.kind()));
        }
        if (filter.status() != null) {
            parts.add(criteria.equal(project.get("status"), filter.status()));
        }
        if (filter.country() != null) {
            parts.add(criteria.or(
                    criteria.equal(project.get("partnerCountry"), filter.country()),
                    hasContractor("country", filter.country(), project, query, criteria)));
        }
        if (filter.siteId() != null) {
            parts.add(criteria.equal(project.get("site").get("id"), filter.siteId()));
        }
        if (filter.year() != null) {
            parts.add(startsOrEndsIn(filter.year(), project, criteria));
        }
        if (filter.companyId() != null) {
            parts.add(hasContractor("companyId", filter.companyId(), project, query, criteria));
        }
        return criteria.and(parts.toArray(Predicate[]::new));
    }

    private static Predicate hasContractor(
            String property, Object value, Root<Project> project, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        var contractors = query.subquery(Integer.class);
        var contractor = contractors.correlate(project).join("contractors");
        contractors.select(criteria.literal(1)).where(criteria.equal(contractor.get(property), value));
        return criteria.exists(contractors);
    }

    private static Predicate startsOrEndsIn(int year, Root<Project> project, CriteriaBuilder criteria) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return criteria.or(Stream.of("startPlanned", "startActual", "endPlanned", "endActual")
                .map(date -> criteria.between(project.get(date).<LocalDate>get("first"), first, last))
                .toArray(Predicate[]::new));
    }
}
