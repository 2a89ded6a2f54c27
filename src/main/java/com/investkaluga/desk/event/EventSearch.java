package com.investkaluga.desk.event;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;

/** What the search looks through, and how a filter becomes a condition of the database. */
final class EventSearch {

    private static final char ESCAPE = '!';
    private static final int SEARCH_LENGTH = 8000;

    private EventSearch() {}

    static Specification<Event> by(EventFilter filter) {
        return (event, query, criteria) -> where(filter, event, criteria);
    }

    /** The words of an event in lower case, as they are stored beside it. */
    static String textOf(EventData data) {
        var own = Stream.of(
                data.name(), data.nameRu(), data.place(), data.placeRu(), data.organisers(), data.organisersRu());
        var programme = data.sessions().stream()
                .flatMap(session -> Stream.of(
                        session.title(),
                        session.titleRu(),
                        session.moderator(),
                        session.ourSpeakers(),
                        session.ourSpeakersRu()));
        var people = data.delegates().stream()
                .flatMap(person -> Stream.of(person.name(), person.nameRu(), person.post(), person.postRu()));
        var text = Stream.of(own, programme, people)
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return text.substring(0, Math.min(text.length(), SEARCH_LENGTH));
    }

    private static Predicate where(EventFilter filter, Root<Event> event, CriteriaBuilder criteria) {
        var parts = new ArrayList<Predicate>();
        parts.add(criteria.equal(event.get("archived"), filter.archived()));
        if (filter.text() != null) {
            for (var word : filter.text().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                parts.add(criteria.like(event.get("searchText"), "%" + escape(word) + "%", ESCAPE));
            }
        }
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
        var lastDay = criteria.coalesce(event.<LocalDate>get("endsOn"), event.<LocalDate>get("startsOn"));
        if (filter.endingFrom() != null) {
            parts.add(criteria.greaterThanOrEqualTo(lastDay, filter.endingFrom()));
        }
        if (filter.endedBefore() != null) {
            parts.add(criteria.lessThan(lastDay, filter.endedBefore()));
        }
        return criteria.and(parts.toArray(Predicate[]::new));
    }

    /** What the user types is looked for as it is: percent signs and underscores are no wildcards. */
    private static String escape(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
