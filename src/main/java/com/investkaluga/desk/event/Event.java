package com.investkaluga.desk.event;

import com.investkaluga.desk.audit.NamedRecord;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.SourceFact;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An event as it is stored. The parts that a list shows are read for a whole page of events at a time. */
@Entity
class Event extends NamedRecord {

    private static final int PAGE = 100;

    @Enumerated(EnumType.STRING)
    private EventKind kind = EventKind.FORUM;

    @AttributeOverride(name = "first", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "last", column = @Column(name = "starts_until"))
    @Nullable
    private PartialDate startsOn;

    @AttributeOverride(name = "first", column = @Column(name = "ends_on"))
    @AttributeOverride(name = "last", column = @Column(name = "ends_until"))
    @Nullable
    private PartialDate endsOn;

    // The first and the last day by which lists sort: on which it can begin, or end where no beginning is known.
    @Nullable
    private LocalDate datedOn;

    @Nullable
    private LocalDate datedUntil;

    @Nullable
    private String place;

    @Nullable
    private String placeRu;

    @Nullable
    private String organisers;

    @Nullable
    private String organisersRu;

    @Nullable
    private Integer expectedParticipants;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness expectedParticipantsExactness;

    @Nullable
    private Integer actualParticipants;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness actualParticipantsExactness;

    @ElementCollection
    @CollectionTable(name = "event_country", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "iso2")
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<String> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_session", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<EventSession> sessions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_delegate", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<EventDelegate> delegates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_fact", joinColumns = @JoinColumn(name = "event_id"))
    private List<SourceFact> facts = new ArrayList<>();

    protected Event() {}

    /** @param code the record's name in the reference data, null for a record that staff made */
    Event(@Nullable String code) {
        super(code);
    }

    void write(EventData data) {
        kind = data.kind();
        startsOn = data.startsOn();
        endsOn = data.endsOn();
        var dated = startsOn == null ? endsOn : startsOn;
        datedOn = dated == null ? null : dated.first();
        datedUntil = dated == null ? null : dated.last();
        place = data.place();
        placeRu = data.placeRu();
        organisers = data.organisers();
        organisersRu = data.organisersRu();
        expectedParticipants = data.expectedParticipants();
        expectedParticipantsExactness = data.expectedParticipantsExactness();
        actualParticipants = data.actualParticipants();
        actualParticipantsExactness = data.actualParticipantsExactness();
        replace(countries, data.countries());
        replace(sessions, data.sessions());
        replace(delegates, data.delegates());
        write(data, searched(data));
    }

    @Override
    protected List<SourceFact> facts() {
        return facts;
    }

    @Override
    protected EventData toData() {
        return new EventData(
                name(),
                nameRu(),
                kind,
                startsOn,
                endsOn,
                place,
                placeRu,
                organisers,
                organisersRu,
                expectedParticipants,
                expectedParticipantsExactness,
                actualParticipants,
                actualParticipantsExactness,
                note(),
                noteRu(),
                getOwnerId(),
                countries,
                sessions,
                delegates);
    }

    EventDetails toDetails() {
        return new EventDetails(getId(), getVersion(), toData(), isArchived(), List.copyOf(facts), stamp());
    }

    EventRow toRow() {
        var head = delegates.stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .findFirst();
        return new EventRow(
                getId(),
                name(),
                nameRu(),
                kind,
                startsOn,
                endsOn,
                place,
                placeRu,
                List.copyOf(countries),
                head.map(EventDelegate::name).orElse(null),
                head.map(EventDelegate::nameRu).orElse(null),
                expectedParticipants,
                expectedParticipantsExactness,
                actualParticipants,
                actualParticipantsExactness,
                sessions.size(),
                isArchived());
    }

    private static Stream<@Nullable String> searched(EventData data) {
        var own = Stream.of(data.place(), data.placeRu(), data.organisers(), data.organisersRu());
        var programme = data.sessions().stream()
                .flatMap(session -> Stream.of(
                        session.title(),
                        session.titleRu(),
                        session.moderator(),
                        session.ourSpeakers(),
                        session.ourSpeakersRu()));
        var people = data.delegates().stream()
                .flatMap(person -> Stream.of(person.name(), person.nameRu(), person.post(), person.postRu()));
        return Stream.of(own, programme, people).flatMap(part -> part);
    }
}
