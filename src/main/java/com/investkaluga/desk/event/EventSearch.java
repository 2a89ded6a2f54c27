package com.investkaluga.desk.event;

import com.investkaluga.desk.audit.TextSearch;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.data.jpa.domain.Specification;

/** What the search looks through, and how a filter becomes a condition of the database. */
final class EventSearch {

    private EventSearch() {}

    static Specification<Event> by(EventFilter filter) {
        return (event, query, criteria) -> where(filter, event, criteria);
    }

    private static Predicate where(EventFilter filter, Root<Event> event, CriteriaBuilder criteria) {
        var parts = new ArrayList<Predicate>();
        parts.add(criteria.equal(event.get("archived"), filter.archived()));
        parts.addAll(TextSearch.all(filter.text(), event, criteria));
        if (filter.kind() != null) {
            parts.add(criteria.equal(event.get("kind"), filter.kind()));
        }
        if (filter.country() != null) {
            parts.add(criteria.isMember(filter.country(), event.get("countries")));
        }
        if (filter.year() != null) {
            var first = LocalDate.of(filter.year(), 1, 1);
            parts.add(criteria.between(
                    event.get("datedOn"), first, first.plusYears(1).minusDays(1)));
        }
        var lastDay = criteria.coalesce(
                event.get("endsOn").<LocalDate>get("last"),
                event.get("startsOn").<LocalDate>get("last"));
        if (filter.endingFrom() != null) {
            parts.add(criteria.greaterThanOrEqualTo(lastDay, filter.endingFrom()));
        }
        if (filter.endedBefore() != null) {
            parts.add(criteria.lessThan(lastDay, filter.endedBefore()));
        }
        return criteria.and(parts.toArray(Predicate[]::new));
    }
}
