package com.investkaluga.desk.event;

import com.investkaluga.desk.base.MarkSource;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.TimelineMark;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dated events with a country, for the lines of its figures. */
@Component
class EventMarks implements MarkSource {

    private final EventService events;

    EventMarks(EventService events) {
        this.events = events;
    }

    @Override
    public List<TimelineMark> marks(RecordRef about) {
        return about.kind() == RecordKind.PARTNER
                ? events.ofCountry(about.id()).stream()
                        .flatMap(event -> mark(event).stream())
                        .toList()
                : List.of();
    }

    private static Optional<TimelineMark> mark(EventRow event) {
        return Optional.ofNullable(event.startsOn())
                .or(() -> Optional.ofNullable(event.endsOn()))
                .map(when -> new TimelineMark(
                        RecordRef.of(RecordKind.EVENT, event.id()), when, null, event.name(), event.nameRu()));
    }
}
