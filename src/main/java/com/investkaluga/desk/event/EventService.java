package com.investkaluga.desk.event;

import com.investkaluga.desk.audit.RecordStore;
import com.investkaluga.desk.base.Paging;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordService;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the events: everybody signed in reads, staff writes, managers restore. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class EventService implements RecordService<EventData, EventDetails> {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("datedOn"), Sort.Order.desc("id"));
    // By the latest day on which it can begin: what may be long over does not stand before what certainly comes next.
    private static final Sort SOONEST_FIRST = Sort.by("datedUntil", "datedOn", "id");
    private static final int MOST_OF_A_COUNTRY = 200;

    private final EventRepository events;
    private final RecordStore<Event, EventData> store;

    EventService(EventRepository events, RecordValidator validator) {
        this.events = events;
        store = new RecordStore<>(RecordKind.EVENT, events, validator, EventData.class, Event::write);
    }

    /**
     * A page of the list, sorted by properties of {@link EventRow} ({@code datedOn} for the first day that it can have), then newest first.
     * What is not known stands last in either direction. The number of statements does not grow with the rows.
     */
    public List<EventRow> list(EventFilter filter, Pageable page) {
        var sorted = Paging.stable(page, NEWEST_FIRST);
        return events.findBy(EventSearch.by(filter), query -> query.slice(sorted))
                .map(Event::toRow)
                .getContent();
    }

    public long count(EventFilter filter) {
        return events.count(EventSearch.by(filter));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EVENT;
    }

    /** How many living records there are. */
    @Override
    public long countAll() {
        return events.countByArchivedFalse();
    }

    /** Throws {@link RecordNotFoundException} where there is no such event; archived ones are found. */
    @Override
    public EventDetails get(long id) {
        return store.find(id).toDetails();
    }

    /** At most so many events that ended before today for certain, the latest first. */
    public List<EventRow> last(int most, LocalDate today) {
        return list(EventFilter.all().withEndedBefore(today), PageRequest.of(0, most));
    }

    /** At most so many events that go on today, are yet to come or may be, the soonest first. */
    public List<EventRow> next(int most, LocalDate today) {
        return list(EventFilter.all().withEndingFrom(today), PageRequest.of(0, most, SOONEST_FIRST));
    }

    /** The living events with this country (ISO 3166 alpha-2), the latest first, at most 200. */
    public List<EventRow> ofCountry(String iso2) {
        return list(EventFilter.all().withCountry(iso2), PageRequest.of(0, MOST_OF_A_COUNTRY));
    }

    /** For every country (ISO 3166 alpha-2) met until today, when its latest event that is over ended. */
    public Map<String, PartialDate> lastContacts(LocalDate today) {
        return events.findLastContacts(today).stream()
                .collect(Collectors.toMap(EventRepository.Contact::iso2, EventRepository.Contact::date));
    }

    /** The countries of living events, by code. */
    public List<String> countries() {
        return events.findCountries();
    }

    /** The years of dated events, latest first. */
    public List<Integer> years() {
        return events.findYears();
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public EventDetails create(EventData data) {
        return store.create(new Event(null), data).toDetails();
    }

    /** Throws {@link StaleRecordException} where the stored version is a newer one; then nothing was written. */
    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public EventDetails save(long id, long version, EventData data) {
        return store.save(id, version, data).toDetails();
    }

    @Override
    @RolesAllowed(Roles.STAFF)
    @Transactional
    public EventDetails use(long id, long version, SourceFact source) {
        return store.use(id, version, source).toDetails();
    }

    /** Takes the event out of the lists; history keeps it. */
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
}
